import type { Hint, Passage } from "../../lib/hints.ts";
import type { Reading } from "../../lib/reading.ts";
import { levelOf } from "../../lib/reading-words.ts";
import { type Citations, Cite } from "./Actions.tsx";

interface Props {
  hints: Hint[];
  citations: Citations;
  /** The field whose text was read; a button leads to the sentence in it. */
  field: string;
}

/** Most sentences shown with one hint; the rest is counted. */
const SHOWN = 5;

/** Hints on a text, each with why, what to write and where. */
export function HintList({ hints, citations, field }: Props) {
  return (
    <ul class="wenken">
      {hints.map(({ id, title, why, instead, sources, passages }) => (
        <li key={id} class="wenk">
          <p class="wenk__kop">
            <strong>{title}</strong>
            {passages.length > 1 && ` (${passages.length} keer)`}
          </p>
          <p>{why}</p>
          {instead && (
            <p>
              <strong>Beter:</strong> {instead}
            </p>
          )}
          <ul class="wenk__plaatsen">
            {passages.slice(0, SHOWN).map((passage) => (
              <li key={passage.sentence.at}>
                <PassageText {...passage} /> <ShowPassage field={field} {...passage} />
              </li>
            ))}
          </ul>
          {passages.length > SHOWN && <p>En nog {passages.length - SHOWN} keer.</p>}
          <p class="acties__bron">
            Bron: <Cite refs={sources} citations={citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A sentence as typed, with the words that were recognised marked. */
export function PassageText({ sentence, match, note }: Passage) {
  const { text } = sentence;
  const from = match === undefined ? -1 : text.toLowerCase().indexOf(match.toLowerCase());
  return (
    <>
      <q>
        {match === undefined || from < 0 ? (
          text
        ) : (
          <>
            {text.slice(0, from)}
            <mark>{text.slice(from, from + match.length)}</mark>
            {text.slice(from + match.length)}
          </>
        )}
      </q>
      {note && <span class="wenk__noot"> {note}</span>}
    </>
  );
}

/** Leads to a sentence in its field. */
export function ShowPassage({ field, sentence }: Passage & { field: string }) {
  return (
    <button
      class="wenk__toon"
      type="button"
      onClick={() => selectIn(field, sentence.at, sentence.text.length)}
    >
      Toon in de tekst<span class="alleen-lezer">: {sentence.text}</span>
    </button>
  );
}

/** Selects a part of what stands in a text area, in view and ready to be typed over. */
export function selectIn(field: string, at: number, length: number) {
  const area = document.getElementById(field);
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.setSelectionRange(at, at + length);
  area.focus();
  // A browser brings the field into view, but not always the selection within it.
  area.scrollTop = heightUpTo(area, at) - area.clientHeight / 2;
}

/** How much room a text takes up to a place, measured in a twin: changing the field itself would cost its undo. */
function heightUpTo(area: HTMLTextAreaElement, at: number): number {
  const twin = area.cloneNode() as HTMLTextAreaElement;
  twin.removeAttribute("id");
  // What the reader dragged it to.
  twin.removeAttribute("style");
  twin.rows = 1;
  twin.value = area.value.slice(0, at);
  area.after(twin);
  const height = twin.scrollHeight;
  twin.remove();
  return height;
}

const round = new Intl.NumberFormat("nl", { maximumFractionDigits: 1 });

/** How hard the text is to read, by the same measure as this site's own check. */
export function ReadingLevel({ reading }: { reading: Reading }) {
  return (
    <dl class="feiten">
      <div>
        <dt>Leesniveau</dt>
        <dd>
          Flesch-Douma {Math.round(reading.fleschDouma)}: {levelOf(reading)}
        </dd>
      </div>
      <div>
        <dt>Lengte</dt>
        <dd>
          {reading.words} woorden in {reading.sentences} {reading.sentences === 1 ? "zin" : "zinnen"},
          gemiddeld {round.format(reading.wordsPerSentence)} woorden per zin
        </dd>
      </div>
      <div>
        <dt>Langste zin</dt>
        <dd>{reading.longest.words} woorden</dd>
      </div>
    </dl>
  );
}
