import type { IsoDate } from "../../lib/dates.ts";
import { MOMENT_IDS, type Moment, type MomentId, type Terms } from "../../lib/termijnen-model.ts";

/** One place on the line of time: a date that matters, or today. */
export type Row = { date: IsoDate; moment: Moment } | { date: IsoDate; today: true };

/** The day of a moment; where it is not known, as far as counting alone goes, so that it has a place on the line. */
export const dateOf = ({ term }: Moment): IsoDate => (term.known ? term.end : term.arithmetic);

/** All moments by date; on one day in the order in which a complaint meets them. Today stands before what it equals. */
export function timeline({ moments }: Terms, today?: IsoDate): Row[] {
  const order = (row: Row) => ("today" in row ? -1 : MOMENT_IDS.indexOf(row.moment.id));
  const rows: Row[] = moments.map((moment) => ({ date: dateOf(moment), moment }));
  if (today) rows.push({ date: today, today: true });
  return rows.sort((a, b) => (a.date === b.date ? order(a) - order(b) : a.date < b.date ? -1 : 1));
}

/** The last day for handling the complaint: as agreed, else after deferral, else by Awb 9:11 lid 1. */
export function lastDay({ moments }: Terms): Moment {
  for (const id of ["afgesproken", "einde-na-verdaging", "einde"] satisfies MomentId[]) {
    const found = moments.find((moment) => moment.id === id);
    if (found) return found;
  }
  throw new Error("termijnen: geen einde");
}

/**
 * What is worth an entry in a diary: known days from today on that still ask for something. Once the complainant has
 * an answer only the ombudsman's year is left; what was deferred or agreed takes the place of the day before it.
 */
export function reminders(terms: Terms, today: IsoDate): Moment[] {
  const has = (id: MomentId) => terms.moments.some((moment) => moment.id === id);
  const extended = has("einde-na-verdaging") || has("afgesproken");
  const open: MomentId[] = has("antwoord")
    ? []
    : [
        "bevestiging",
        "kennisgeving",
        ...(extended ? [] : (["verdaging-sturen"] as const)),
        lastDay(terms).id,
      ];
  const wanted = new Set<MomentId>([...open, "ombudsman"]);
  return terms.moments.filter(({ id, term }) => wanted.has(id) && term.known && term.end >= today);
}
