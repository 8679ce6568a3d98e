import { daysBetween, type IsoDate } from "../../lib/dates.ts";
import type { Moment, Terms } from "../../lib/termijnen-model.ts";
import { type Citations, Cite } from "../shared/Actions.tsx";
import type { Teksten } from "./schema.ts";
import { timeline } from "./timeline.ts";
import {
  closedSources,
  closedWords,
  countWords,
  daysWords,
  endWords,
  longDate,
  unknownWords,
} from "./words.ts";

/** What kind of date it is, said in a word and not in colour alone. */
const KINDS = { feit: "Gegeven", wet: "Wet", eigen: "Ons advies" };

interface Props {
  terms: Terms;
  teksten: Pick<Teksten, "moments" | "others">;
  citations: Citations;
  caption: string;
  /** Only how each date came about: for a page that says elsewhere what each date is. */
  brief?: boolean;
  /** Read from the clock by the island; without it the table stands apart from the day on which it is read. */
  today?: IsoDate | undefined;
}

/** All dates on one line of time: date, what, why, article. Also drawn in the static page. */
export default function MomentTable({ terms, caption, ...rest }: Props) {
  const { today } = rest;
  return (
    <table class="lijn">
      <caption class="alleen-lezer">{caption}</caption>
      <thead>
        <tr>
          {["Datum", "Wat", "Waarom", "Artikel"].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timeline(terms, today).map((row) =>
          "today" in row ? (
            <tr class="lijn__vandaag" key="vandaag">
              <th scope="row">{longDate(row.date)}</th>
              <td colSpan={3}>Vandaag</td>
            </tr>
          ) : (
            <MomentRow key={row.moment.id} moment={row.moment} {...rest} />
          ),
        )}
      </tbody>
    </table>
  );
}

type RowProps = { moment: Moment } & Omit<Props, "terms" | "caption">;

function MomentRow({ moment, teksten, citations, brief, today }: RowProps) {
  const { id, kind, term, sources } = moment;
  const { label, what, note } = teksten.moments[id];
  return (
    <tr class={`lijn__${kind}`}>
      <th scope="row">
        {endWords(term)}
        {today && term.known && <span class="lijn__dagen">{daysWords(daysBetween(today, term.end))}</span>}
      </th>
      <td>
        <strong>{label}</strong>
        <span class={`kracht kracht--${kind === "wet" ? "hoort" : kind}`}>{KINDS[kind]}</span>
      </td>
      <td>
        <Reasons moment={moment} citations={citations} />
        {!brief && <p>{what}</p>}
        {!brief && note && <p class="lijn__noot">{note}</p>}
        {moment.others.map((other) => {
          const words = teksten.others[other.id];
          return (
            <p class="lijn__anders" key={other.id}>
              <strong>
                Andere lezing: {endWords(other.term).toLowerCase()} ({words.label.toLowerCase()}).
              </strong>{" "}
              {!brief && `${words.question} ${words.ours}`}
            </p>
          );
        })}
      </td>
      <td>
        <Cite refs={sources} citations={citations} />
      </td>
    </tr>
  );
}

/** How the date came about: the count, each closed day with its reason, and the safe day. */
function Reasons({ moment, citations }: { moment: Moment; citations: Citations }) {
  const { term, counted, safe } = moment;
  return (
    <>
      {counted && term.known && <p>{countWords(counted, term.arithmetic)}</p>}
      {!term.known && <p>{unknownWords(term.arithmetic, term.unknown)}</p>}
      {term.known && term.shifted.length > 0 && (
        <>
          <p>Op deze dagen kan een termijn niet eindigen:</p>
          <ul class="lijn__dicht">
            {term.shifted.map((closed) => (
              <li key={closed.date}>
                {closedWords(closed)}
                {closedSources(closed).length > 0 && (
                  <>
                    {" "}
                    (<Cite refs={closedSources(closed)} citations={citations} />)
                  </>
                )}
              </li>
            ))}
          </ul>
          <p>De eerste gewone dag daarna is {longDate(term.end)}.</p>
        </>
      )}
      {safe && (
        <p class="lijn__veilig">
          <strong>Kantoorveilig: {longDate(safe)}.</strong> Ons advies: die dag is in elke lezing op tijd.
        </p>
      )}
    </>
  );
}
