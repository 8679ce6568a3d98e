import type { RefObject } from "preact";
import type { Calendar } from "../../lib/atw.ts";
import { daysBetween, type IsoDate } from "../../lib/dates.ts";
import type { TermijnInput, Terms } from "../../lib/termijnen-model.ts";
import { type Citations, Cite } from "../shared/Actions.tsx";
import CopyLink from "../shared/CopyLink.tsx";
import Diary from "./Diary.tsx";
import type { UNKNOWNS } from "./fields.ts";
import MomentTable from "./MomentTable.tsx";
import Picture from "./Picture.tsx";
import type { Teksten } from "./schema.ts";
import { lastDay } from "./timeline.ts";
import { daysWords, longDate } from "./words.ts";

interface Props {
  input: TermijnInput;
  unknowns: (typeof UNKNOWNS)[number][];
  terms: Terms;
  teksten: Teksten;
  calendar: Calendar;
  citations: Citations;
  today: IsoDate;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What was counted: the last day first, then why it starts when it does, all dates, the picture, and what to take along. */
export default function Result(props: Props) {
  const { input, unknowns, terms, teksten, calendar, citations, today, heading } = props;
  const last = lastDay(terms);
  const answered = input.answered !== undefined;
  const start = teksten.starts[terms.startBecause];
  const regime = teksten.regimes[input.regime];
  return (
    <section class="uitslag" aria-labelledby="uitslag-kop">
      <h2 class="nl-heading nl-heading--level-2" id="uitslag-kop" tabIndex={-1} ref={heading}>
        {last.term.known ? `Laatste dag: ${longDate(last.term.end)}` : "Laatste dag: nog niet bekend"}
      </h2>
      <p class="uitkomst__wat">
        {last.term.known && !answered && (
          <>
            <strong>{daysWords(daysBetween(today, last.term.end))}</strong>.{" "}
          </>
        )}
        {teksten.moments[last.id].what}
        {last.safe && ` Mik op ${longDate(last.safe)}: dan bent u in elke lezing op tijd.`}
      </p>
      <ul class="uitslag__grond">
        <li>
          {regime.text} <Sources refs={regime.sources} citations={citations} />
        </li>
        <li>
          {start.text} <Sources refs={start.sources} citations={citations} />
        </li>
        {unknowns.map((field) => (
          <li class="paneel__melding" key={field}>
            {teksten.unknowns[field]}
          </li>
        ))}
      </ul>
      <h3 class="nl-heading nl-heading--level-3">Alle datums op volgorde</h3>
      <MomentTable
        terms={terms}
        teksten={teksten}
        citations={citations}
        caption="Alle datums op volgorde, met de reden"
        today={today}
      />
      <h3 class="nl-heading nl-heading--level-3">Op de kalender</h3>
      <Picture terms={terms} calendar={calendar} today={today} moments={teksten.moments} />
      <div class="stap__knoppen">
        <button class="nl-button nl-button--secondary" type="button" onClick={() => print()}>
          Druk af
        </button>
        <Diary terms={terms} moments={teksten.moments} citations={citations} today={today} />
        <CopyLink />
      </div>
      <p class="stap__hint">In de link staan alleen datums en uw keuzes, geen namen.</p>
    </section>
  );
}

function Sources({ refs, citations }: { refs: string[]; citations: Citations }) {
  return (
    <span class="acties__bron">
      (<Cite refs={refs} citations={citations} />)
    </span>
  );
}
