import { type Calendar, type Closed, closedOn } from "../../lib/atw.ts";
import { addDays, type IsoDate, weekdayOf } from "../../lib/dates.ts";
import type { Moment, MomentId, Terms } from "../../lib/termijnen-model.ts";
import { dateOf } from "./timeline.ts";

/** One day in the picture. */
export interface Day {
  date: IsoDate;
  /** What falls on it, with how it came about. */
  marks: Pick<Moment, "id" | "kind">[];
  /** Why no term can end on it. */
  closed?: Closed | undefined;
  today: boolean;
}

/** One month as weeks from Monday to Sunday; `undefined` before its first and after its last day. */
export interface Month {
  /** Its first day. */
  first: IsoDate;
  weeks: (Day | undefined)[][];
  /** Whether part of it lies outside the calendar of holidays: those are then not shown. */
  beyond: boolean;
}

const MONDAY_FIRST = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const monthOf = (date: IsoDate) => date.slice(0, 7);
const firstOf = (date: IsoDate): IsoDate => `${monthOf(date)}-01`;
// 31 days after a first lies in the next month, always.
const nextMonth = (first: IsoDate): IsoDate => firstOf(addDays(first, 31));

/** The months to draw: unbroken from receipt to the lawful end, and each other month in which something falls. */
export function monthsOf(terms: Terms, calendar: Calendar, today: IsoDate): Month[] {
  const shown = terms.moments.filter(({ term }) => term.known);
  const days = (ids: MomentId[]) => shown.filter(({ id }) => ids.includes(id)).map(dateOf);
  const firsts = new Set(shown.map((moment) => firstOf(dateOf(moment))));
  const lawful = days(["ontvangst", "einde", "einde-na-verdaging"]).sort();
  for (let first = firstOf(lawful[0] ?? ""); first <= (lawful.at(-1) ?? ""); first = nextMonth(first))
    firsts.add(first);
  return [...firsts].sort().map((first) => drawMonth(first, shown, calendar, today));
}

function drawMonth(first: IsoDate, moments: Moment[], calendar: Calendar, today: IsoDate): Month {
  const cells: (Day | undefined)[] = Array(MONDAY_FIRST.indexOf(weekdayOf(first))).fill(undefined);
  const known = (date: IsoDate) => date >= calendar.from && date <= calendar.to;
  for (let date = first; monthOf(date) === monthOf(first); date = addDays(date, 1))
    cells.push({
      date,
      marks: moments.filter((moment) => dateOf(moment) === date).map(({ id, kind }) => ({ id, kind })),
      closed: known(date) ? closedOn(date, calendar) : undefined,
      today: date === today,
    });
  while (cells.length % 7 > 0) cells.push(undefined);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
  return { first, weeks, beyond: !known(first) || !known(addDays(nextMonth(first), -1)) };
}
