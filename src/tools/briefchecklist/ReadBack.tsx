import { LONGEST_TEXT } from "../../lib/letter-model.ts";
import { Strength } from "../shared/Actions.tsx";
import { HintList, ReadingLevel } from "../shared/Hints.tsx";
import type { Read } from "../shared/useAnalysis.ts";
import type { ReadBack as Words } from "../shared/useLanguage.ts";
import type { Eis } from "./schema.ts";

interface Props {
  read: Read | undefined;
  /** What no sentence seems to say. */
  unseen: Eis[];
  words: Words | undefined;
  failed: boolean;
  text: string;
  field: string;
}

/** What strikes when the letter is read back: suggestions, never a verdict. */
export default function ReadBack({ read, unseen, words, failed, text, field }: Props) {
  return (
    <>
      {failed && (
        <p class="paneel__melding" role="alert">
          De woorden voor het nalezen konden niet worden geladen. De brief en de lijst werken gewoon. Laad de
          pagina opnieuw om ook na te lezen.
        </p>
      )}
      {text.length > LONGEST_TEXT && (
        <p class="paneel__melding" role="alert">
          Deze tekst is te lang om na te lezen (hoogstens 200.000 tekens). Plak alleen de brief zelf.
        </p>
      )}
      {!read && !failed && (
        <p class="nl-paragraph">
          Zodra u iets invult, plakt of opent, lezen wij de brief hier na: valse excuses, verwijten, lange
          zinnen, stijve woorden en wat niet in een brief over een klacht hoort.
        </p>
      )}
      {read && words && (
        <>
          <p class="nl-paragraph">
            {read.hints.length + unseen.length === 0
              ? "Wij zagen niets dat opvalt. Dat is geen oordeel: lees zelf ook."
              : "Het zijn suggesties: u beslist."}
          </p>
          {unseen.length > 0 && <Unseen eisen={unseen} />}
          <HintList hints={read.hints} citations={words.citations} field={field} />
          {read.analysis.reading && <ReadingLevel reading={read.analysis.reading} />}
        </>
      )}
    </>
  );
}

function Unseen({ eisen }: { eisen: Eis[] }) {
  return (
    <div class="wenk">
      <p class="wenk__kop">
        <strong>Misschien ontbreekt dit</strong>
      </p>
      <p>Hiervan zagen wij geen zin in de brief. Kijk of u het anders hebt gezegd.</p>
      <ul>
        {eisen.map(({ id, text, strength }) => (
          <li key={id}>
            <Strength strength={strength} />{" "}
            <a class="nl-link" href={`#eis-${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was found, in one line: it stands at the letter, where someone looks who just pasted it. */
export function outcomeOf(read: Read, unseen: Eis[]): string {
  const hints = read.hints.length;
  const points = hints === 1 ? "1 punt" : `${hints} punten`;
  if (unseen.length === 0) return hints === 0 ? "Nagelezen: niets dat opvalt" : `Nagelezen: ${points}`;
  return `Nagelezen: ${points}, en ${unseen.length} keer misschien iets dat ontbreekt`;
}
