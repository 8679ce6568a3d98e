/** A calendar date, `YYYY-MM-DD`. Text end to end: no time, no time zone. */
export type IsoDate = string;

const DAY = 86_400_000;
// Only ever used with UTC, in which every day has 24 hours.
const toNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const fromNumber = (days: number): IsoDate => new Date(days * DAY).toISOString().slice(0, 10);

/** Whether a text is a calendar date that exists: not `2026-02-30`, not `26-2-1`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const days = toNumber(text);
  return !Number.isNaN(days) && fromNumber(days) === text;
}

/** The date so many days later (or earlier, when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => fromNumber(toNumber(date) + days);

/** The date so many weeks later: the same day of the week. */
export const addWeeks = (date: IsoDate, weeks: number): IsoDate => addDays(date, 7 * weeks);

/** The same day so many years later. 29 February becomes 28 February in a year without one. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;
  return isIsoDate(moved) ? moved : moved.replace(/29$/, "28");
}

/** Days from one date to another; negative when the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toNumber(to) - toNumber(from);

const WEEKDAYS = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day of the week, in Dutch. */
export function weekdayOf(date: IsoDate): Weekday {
  // 1 January 1970 was a Thursday.
  const index = (((toNumber(date) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] as Weekday;
}

/** Writes an ISO date (`2026-11-23`) the Dutch way: `23-11-2026`. */
export function dutchDate(iso: IsoDate): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)}-${Number(month)}-${year}`;
}

/** Names of the months, January first. */
export const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Writes an ISO date with the month in letters: `28 december 2026`. */
export function writtenDate(iso: IsoDate): string {
  const [year, month, day] = iso.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
