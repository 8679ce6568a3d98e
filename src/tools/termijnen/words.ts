import type { Closed, TermEnd } from "../../lib/atw.ts";
import { dutchDate, type IsoDate, MONTHS, weekdayOf, writtenDate } from "../../lib/dates.ts";
import type { Counted } from "../../lib/termijnen-model.ts";

const NUMBERS: Record<number, string> = { 4: "vier", 6: "zes", 10: "tien", 14: "veertien" };

/** `2026-12-28` → `december 2026`. */
export function monthName(date: IsoDate): string {
  const [year, month] = date.split("-");
  return `${MONTHS[Number(month) - 1]} ${year}`;
}

/** `2026-12-28` → `maandag 28 december 2026`. */
export const longDate = (date: IsoDate): string => `${weekdayOf(date)} ${writtenDate(date)}`;

/** Days from today → `nog 12 dagen`, `vandaag`, `1 dag geleden`. */
export function daysWords(days: number): string {
  if (days === 0) return "vandaag";
  const count = Math.abs(days) === 1 ? "1 dag" : `${Math.abs(days)} dagen`;
  return days > 0 ? `nog ${count}` : `${count} geleden`;
}

/** How an end was counted, in a sentence. */
export function countWords(counted: Counted, arithmetic: IsoDate): string {
  const added =
    "years" in counted
      ? "Een jaar"
      : counted.weeks.map((weeks) => `${NUMBERS[weeks] ?? weeks} weken`).join(" en daarna ");
  return `${capital(added)} na ${longDate(counted.from)} is ${longDate(arithmetic)}.`;
}

/** Why a term cannot end on a day: `zaterdag 26 december 2026: Tweede Kerstdag`. */
export function closedWords({ date, because }: Closed): string {
  if (typeof because === "string") return `${longDate(date)}: weekend`;
  if (because.kind === "erkend") return `${longDate(date)}: ${because.name}, een erkende feestdag`;
  // Goede Vrijdag is put on a par by the law itself, other days by decree and without a name.
  return because.name === "gelijkgestelde dag"
    ? `${longDate(date)}: bij koninklijk besluit gelijk aan een feestdag`
    : `${longDate(date)}: ${because.name}, gelijk aan een feestdag`;
}

/** The sources for a closed day; a weekend needs none but the rule itself. */
export const closedSources = ({ because }: Closed): string[] =>
  typeof because === "string" ? [] : because.sources;

/** A date, or what is known of it. */
export const endWords = (term: TermEnd): string => (term.known ? longDate(term.end) : "Nog niet bekend");

/** Why a date is not known. */
export const unknownWords = (arithmetic: IsoDate, unknown: IsoDate): string =>
  `Door te tellen komt u uit op ${longDate(arithmetic)}. Of dat zo blijft, weten wij nog niet: van ${dutchDate(unknown)} kennen wij de feestdagen en gelijkgestelde dagen niet.`;

/** A message with the ends of the calendar filled in. */
export const fillDates = (message: string, { from, to }: { from: IsoDate; to: IsoDate }): string =>
  message.replaceAll("{van}", dutchDate(from)).replaceAll("{tot}", dutchDate(to));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
