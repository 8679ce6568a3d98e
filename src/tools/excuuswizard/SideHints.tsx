import { LONGEST_TEXT } from "../../lib/letter-model.ts";
import { HintList } from "../shared/Hints.tsx";
import type { Read } from "../shared/useAnalysis.ts";
import type { ReadBack } from "../shared/useLanguage.ts";
import { type Side, SIDES } from "./LoepStep.tsx";
import { countHints } from "./types.ts";

interface Props {
  side: Side;
  text: string;
  read: Read | undefined;
  readBack: ReadBack | undefined;
}

/** The hints on one of both apologies. */
export default function SideHints({ side, text, read, readBack }: Props) {
  const name = `excuus ${SIDES[side]}`;
  return (
    <div>
      <h4 class="nl-heading nl-heading--level-4">Bij {name}</h4>
      <p role="status">
        {text.length > LONGEST_TEXT
          ? `De tekst van ${name} is te lang om na te lezen.`
          : read
            ? countHints(read.hints.length, name)
            : "Nog geen tekst."}
      </p>
      {read && read.hints.length > 0 && readBack && (
        <HintList hints={read.hints} citations={readBack.citations} field={`tekst-${side}`} />
      )}
    </div>
  );
}
