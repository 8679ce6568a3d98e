import { addDays, addWeeks, type IsoDate, type Weekday, weekdayOf } from "./dates.ts";

/** A day on which no term can end: Algemene termijnenwet (Atw), article 3. */
export interface Holiday {
  date: IsoDate;
  name: string;
  kind: "erkend" | "gelijkgesteld";
  /** Where it is laid down: `atw@3`, or a royal decree. */
  sources: string[];
}

/** The holidays that we know, and the first and last day for which we know them all. */
export interface Calendar {
  from: IsoDate;
  to: IsoDate;
  days: Holiday[];
}

/** Why a term cannot end on a day. */
export type Closed = { date: IsoDate; because: Extract<Weekday, "zaterdag" | "zondag"> | Holiday };

/** The end of a term, or that the calendar does not reach so far. */
export type TermEnd =
  | {
      known: true;
      /** The end by counting alone. */
      arithmetic: IsoDate;
      /** The last day, moved by Atw article 1 where it applies. */
      end: IsoDate;
      /** The closed days over which it moved, in order; empty when it did not. */
      shifted: Closed[];
      /** Whether Atw article 1 applies: not to terms of more than twelve weeks (Atw article 4). */
      atw: boolean;
    }
  | {
      known: false;
      arithmetic: IsoDate;
      /** The first day that the calendar does not know. */
      unknown: IsoDate;
    };

/** Longest term in weeks to which the Atw applies: "meer dan twaalf weken" is out (Atw article 4). */
export const LONGEST = 12;

/** Whether a term cannot end on this day, and why. The day must lie within the calendar. */
export function closedOn(date: IsoDate, { days }: Calendar): Closed | undefined {
  const holiday = days.find((day) => day.date === date);
  if (holiday) return { date, because: holiday };
  const weekday = weekdayOf(date);
  return weekday === "zaterdag" || weekday === "zondag" ? { date, because: weekday } : undefined;
}

/**
 * The last day of a term that the law sets in weeks. The day of receipt does not count, so the term ends on the same
 * day of the week; an end on a closed day moves to the first open day (Atw article 1 lid 1).
 */
export function endOfWeeks(start: IsoDate, weeks: number, calendar: Calendar): TermEnd {
  const arithmetic = addWeeks(start, weeks);
  return weeks > LONGEST ? fixed(arithmetic) : shiftToOpenDay(arithmetic, calendar);
}

/** Moves a date to the first day on which a term can end (Atw article 1 lid 1), saying over which days. */
export function shiftToOpenDay(arithmetic: IsoDate, calendar: Calendar): TermEnd {
  const shifted: Closed[] = [];
  for (let date = arithmetic; ; date = addDays(date, 1)) {
    if (date < calendar.from || date > calendar.to) return { known: false, arithmetic, unknown: date };
    const closed = closedOn(date, calendar);
    if (!closed) return { known: true, arithmetic, end: date, shifted, atw: true };
    shifted.push(closed);
  }
}

/** The last open day on or before a date: who acts then is in time in every reading. `undefined` outside the calendar. */
export function lastOpenDay(date: IsoDate, calendar: Calendar): IsoDate | undefined {
  if (date > calendar.to) return undefined;
  for (let day = date; day >= calendar.from; day = addDays(day, -1)) if (!closedOn(day, calendar)) return day;
  return undefined;
}

/** A date that nothing moves: given, agreed, or counted in years. */
export const fixed = (date: IsoDate): TermEnd => ({
  known: true,
  arithmetic: date,
  end: date,
  shifted: [],
  atw: false,
});
