import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { download } from "../../export/download.ts";
import { type Envelope, type Refusal, readStateFile, type StateFileFault } from "../../lib/state-file.ts";
import FileInput from "./FileInput.tsx";
import { today } from "./today.ts";

interface Props<T> {
  /** Id of the tool. */
  tool: string;
  /** Form of the file that this version writes and reads. */
  form: number;
  /** How the name of the file begins; the date follows. */
  fileName: string;
  /** What is kept, beside the envelope. */
  content: () => object;
  hasShape: (value: Record<string, unknown>) => value is Record<string, unknown> & T;
  /** Gets what was read, when all of it is sound. May still refuse it, with what to do. */
  onRead: (value: T) => ComponentChildren | undefined;
  /** Largest file that is read, in bytes. */
  limit?: number;
}

const KIND = "klachtwijzer-werk";

/** Tools that make files, with their place on the site. */
const TOOLS = new Map([
  ["awb-9-8", { name: "de Awb 9:8-toets", href: "/hulpmiddelen/awb-9-8/" }],
  ["briefchecklist", { name: "de briefchecklist", href: "/hulpmiddelen/briefchecklist/" }],
  ["excuuswizard", { name: "de excuuswizard", href: "/hulpmiddelen/excuuswizard/" }],
  ["onder-de-loep", { name: "excuus onder de loep", href: "/hulpmiddelen/excuuswizard/onder-de-loep/" }],
]);

/** What is wrong with a file that was refused; another tool that is known has a message of its own. */
const FAULTS: Record<StateFileFault, string> = {
  "te-groot": "Dit bestand is te groot.",
  "geen-bestand-van-ons": "Dit bestand komt niet van dit hulpmiddel.",
  "ander-hulpmiddel": "Dit bestand hoort bij een ander hulpmiddel van Klachtwijzer.",
  nieuwer:
    "Dit bestand is gemaakt met een nieuwere versie van Klachtwijzer. Open de nieuwste versie van de site en probeer het daar.",
  beschadigd:
    "Dit bestand is beschadigd of onvolledig. Kies een ongeschonden kopie van het bestand dat u bij dit hulpmiddel bewaarde, of begin opnieuw.",
};

/** Keeps work as a file and reads it back. From a file that is doubtful nothing is taken over. */
export default function WorkFile<T>(props: Props<T>) {
  const { tool, form, fileName, content, hasShape, onRead, limit = 1_000_000 } = props;
  const [message, setMessage] = useState<ComponentChildren>();
  const [said, setSaid] = useState("");

  const keep = () => {
    const made = today();
    const envelope: Envelope = { soort: KIND, hulpmiddel: tool, vorm: form, gemaakt: made };
    const file = JSON.stringify({ ...envelope, ...content() }, null, 2);
    download(`${fileName}-${made}.json`, file, "application/json");
  };
  const open = async (file: File | undefined) => {
    setMessage(undefined);
    setSaid("");
    if (!file) return;
    const read =
      file.size > limit
        ? { fault: "te-groot" as const }
        : readStateFile(await file.text(), { kind: KIND, tool, form, limit, hasShape });
    if ("fault" in read) return setMessage(messageOf(read, fileName));
    const refusal = onRead(read.value);
    if (refusal) setMessage(refusal);
    else setSaid("Uw werk is geopend.");
  };

  return (
    <>
      <p>
        <button class="nl-button nl-button--secondary" type="button" onClick={keep}>
          Bewaar uw werk
        </button>
      </p>
      <FileInput
        id={`${tool}-werk`}
        label="Werk openen (.json)"
        accept=".json,application/json"
        message={message}
        onFile={open}
      />
      <p role="status">{said}</p>
    </>
  );
}

/** What is wrong and what to do. */
function messageOf({ fault, tool = "" }: Refusal, fileName: string): ComponentChildren {
  if (fault === "nieuwer" || fault === "beschadigd") return FAULTS[fault];
  const other = TOOLS.get(tool);
  return (
    <>
      {other ? (
        <>
          Dit bestand hoort bij <a href={other.href}>{other.name}</a>. Open het daar.
        </>
      ) : (
        FAULTS[fault]
      )}{" "}
      Kies hier het bestand dat u bij dit hulpmiddel bewaarde ({fileName}-….json).
    </>
  );
}
