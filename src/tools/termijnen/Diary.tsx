import { useState } from "preact/hooks";
import type { IsoDate } from "../../lib/dates.ts";
import type { Terms } from "../../lib/termijnen-model.ts";
import type { Citations } from "../shared/Actions.tsx";
import { entryOf } from "./entry.ts";
import type { Teksten } from "./schema.ts";
import { reminders } from "./timeline.ts";

interface Props {
  terms: Terms;
  moments: Teksten["moments"];
  citations: Citations;
  today: IsoDate;
}

/** The days that still ask for something, as a file for a diary program. */
export default function Diary({ terms, moments, citations, today }: Props) {
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const open = reminders(terms, today);
  if (open.length === 0) return <span>Er is geen datum meer voor uw agenda.</span>;

  const download = async () => {
    try {
      const { writeIcs } = await import("./ics.ts");
      const text = await writeIcs(
        open.map((moment) => entryOf(moment, moments, citations)),
        { now: new Date(), uid: () => `${crypto.randomUUID()}@klachtwijzer` },
      );
      const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
      const link = document.createElement("a");
      link.href = address;
      link.download = "termijnen-klacht.ics";
      link.click();
      // The browser has the file by then.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      setState("done");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button class="nl-button nl-button--secondary" type="button" onClick={download}>
        Zet in uw agenda (.ics)
      </button>
      <span role="status">
        {state === "done" &&
          `Bestand gemaakt met ${open.length === 1 ? "1 datum" : `${open.length} datums`}. Open het met uw agenda.`}
        {state === "failed" && "Het bestand kon niet worden gemaakt. Neem de datums over uit de tabel."}
      </span>
    </>
  );
}
