import { daysBetween, type IsoDate } from "../../lib/dates.ts";

/** One entry for a diary: a whole day, with alarms before it. */
export interface Entry {
  date: IsoDate;
  /** The alarms count back from this day: the safe one, where it differs. */
  alarmsBefore: IsoDate;
  summary: string;
  description: string;
}

/** What differs with each download; arguments, so that the file can be tested. */
export interface Stamp {
  now: Date;
  /** A new unique id for each entry: two complaints may share all their dates. */
  uid: () => string;
}

/** Days before, and hour of that day, at which an alarm sounds. */
const ALARM_DAYS = [7, 1];
const ALARM_HOUR = 9;

/** Seconds from an alarm to the start (midnight) of the day of the entry. */
const secondsBefore = ({ date, alarmsBefore }: Entry, days: number) =>
  (daysBetween(alarmsBefore, date) + days) * 86_400 - ALARM_HOUR * 3_600;

/** Writes entries as an iCalendar file (RFC 5545). The library is loaded when it is first needed. */
export async function writeIcs(entries: Entry[], { now, uid }: Stamp): Promise<string> {
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import("ical-generator");
  const calendar = ical({
    prodId: { company: "Klachtwijzer", product: "Termijnen", language: "NL" },
    name: "Termijnen van een klacht",
  });
  for (const entry of entries)
    calendar.createEvent({
      id: uid(),
      stamp: now,
      // A date as text is read as UTC and written without a time: no time zone comes in.
      start: entry.date,
      allDay: true,
      summary: entry.summary,
      description: entry.description,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: ALARM_DAYS.map((days) => ({
        type: ICalAlarmType.display,
        trigger: secondsBefore(entry, days),
        description: entry.summary,
      })),
    });
  return calendar.toString();
}
