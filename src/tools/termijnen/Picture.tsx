import type { Calendar } from "../../lib/atw.ts";
import type { IsoDate } from "../../lib/dates.ts";
import type { Terms } from "../../lib/termijnen-model.ts";
import { type Day, monthsOf } from "./calendar.ts";
import type { Teksten } from "./schema.ts";
import { monthName } from "./words.ts";

const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

interface Props {
  terms: Terms;
  calendar: Calendar;
  today: IsoDate;
  moments: Teksten["moments"];
}

/** The same dates as months. Marks are letters in a frame, so that they need no colour; their words are in each cell. */
export default function Picture({ terms, calendar, today, moments }: Props) {
  const shown = terms.moments.filter(({ term }) => term.known);
  return (
    <>
      <ul class="legenda" id="legenda">
        {shown.map(({ id, kind }) => (
          <li key={id}>
            <span class={`merk merk--${kind}`}>{moments[id].letter}</span> {moments[id].label}
          </li>
        ))}
        <li>
          <span class="merk merk--dicht">×</span> weekend of feestdag
        </li>
        <li>
          <span class="merk merk--vandaag">•</span> vandaag
        </li>
      </ul>
      <div class="maanden">
        {monthsOf(terms, calendar, today).map(({ first, weeks, beyond }) => (
          <table class="maand" key={first} aria-describedby="legenda">
            <caption>
              {monthName(first)}
              {beyond && <span class="maand__noot"> feestdagen nog niet bekend</span>}
            </caption>
            <thead>
              <tr>
                {WEEKDAYS.map((day) => (
                  <th key={day} scope="col">
                    <abbr title={day}>{day.slice(0, 2)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={index}>
                  {week.map((day, column) => (
                    <Cell key={WEEKDAYS[column]} day={day} moments={moments} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

function Cell({ day, moments }: { day: Day | undefined; moments: Props["moments"] }) {
  if (!day) return <td />;
  const { date, marks, closed, today } = day;
  const holiday = closed && typeof closed.because !== "string" ? closed.because.name : undefined;
  return (
    <td class={closed ? "maand__dicht" : undefined}>
      {Number(date.slice(8))}
      {closed && (
        <span class="maand__teken" aria-hidden="true">
          ×
        </span>
      )}
      {today && (
        <span class="maand__teken" aria-hidden="true">
          •
        </span>
      )}
      {marks.map(({ id, kind }) => (
        <span class={`merk merk--${kind}`} aria-hidden="true" key={id}>
          {moments[id].letter}
        </span>
      ))}
      {(holiday || today || marks.length > 0) && (
        <span class="alleen-lezer">
          {[holiday, today && "vandaag", ...marks.map(({ id }) => moments[id].label)]
            .filter(Boolean)
            .map((words) => `, ${words}`)
            .join("")}
        </span>
      )}
    </td>
  );
}
