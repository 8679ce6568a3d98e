import { useState } from "preact/hooks";
import FileInput from "../shared/FileInput.tsx";
import { writePlace } from "./fragment.ts";
import type { Typed } from "./Island.tsx";
import { LIMIT, type Recheck, type ReceiptFault, readReceipt, recheck } from "./receipt.ts";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  onRead: (typed: Typed) => void;
}

const MESSAGES: Record<ReceiptFault, string> = {
  "te-groot":
    "Dit bestand is te groot om een bewijs te zijn. Kies het bestand dat u bij de toets bewaarde (bewijs-9-8-….json).",
  "geen-bestand-van-ons":
    "Dit is geen bewijs van de 9:8-toets. Kies het bestand dat u bij de toets bewaarde (bewijs-9-8-….json).",
  "ander-hulpmiddel":
    "Dit bestand hoort bij een ander hulpmiddel van Klachtwijzer. Kies een bewijs van de 9:8-toets.",
  nieuwer:
    "Dit bewijs is gemaakt met een nieuwere versie van Klachtwijzer. Open de nieuwste versie van de site en probeer het daar.",
  beschadigd: "Dit bewijs is beschadigd of onvolledig. Zoek een ongeschonden kopie, of doe de toets opnieuw.",
  bewerkt:
    "Dit bewijs is na het bewaren veranderd. Daarom tonen wij er geen uitkomst van. Zoek het oorspronkelijke bestand, of doe de toets opnieuw.",
};

/** Reads a kept result and checks it again. Nothing is taken over from a file that is doubtful. */
export default function ReceiptLoader({ data, onRead }: Props) {
  const [message, setMessage] = useState("");
  const [loaded, setLoaded] = useState<Recheck & { href: string; made: string }>();

  const open = async (file: File | undefined) => {
    setLoaded(undefined);
    setMessage("");
    if (!file) return;
    const read = file.size > LIMIT * 4 ? { fault: "te-groot" as const } : readReceipt(await file.text());
    if ("fault" in read) return setMessage(MESSAGES[read.fault]);
    const { receipt } = read;
    const conducts = receipt.gedragingen.map(({ id, answers }) => ({ id, answers }));
    onRead({
      notes: Object.fromEntries(
        receipt.gedragingen.map(({ id, naam, redenen }) => [id, { name: naam, reasons: redenen }]),
      ),
    });
    setLoaded({
      ...recheck(receipt, data.version),
      href: writePlace({ state: { letter: receipt.brief, conducts } }),
      made: receipt.gemaakt.split("-").reverse().map(Number).join("-"),
    });
  };
  const titleOf = (id: string) => data.outcomes.find((outcome) => outcome.id === id)?.short ?? id;

  return (
    <>
      <FileInput
        id="bewijs-bestand"
        label="Bewijs openen (.json)"
        accept=".json,application/json"
        message={message}
        onFile={open}
      />
      <div role="status">
        {loaded && (
          <>
            <p>
              Bewijs van {loaded.made}.{" "}
              {loaded.holds ? "De uitkomst geldt nog." : "De uitkomst is nu anders."}{" "}
              {loaded.otherRules && "De regels of de tekst van de toets zijn sindsdien veranderd."}
            </p>
            {loaded.differences.length > 0 && (
              <ul>
                {loaded.differences.map(({ name, was, now }) => (
                  <li key={name}>
                    {name || "Gedraging"}: was {was.map(titleOf).join(" of ")}, is nu{" "}
                    {now.map(titleOf).join(" of ")}
                  </li>
                ))}
              </ul>
            )}
            <p>
              <a class="nl-link" href={loaded.href}>
                Bekijk de uitkomst
              </a>
            </p>
          </>
        )}
      </div>
    </>
  );
}
