import { type IsoDate, isIsoDate, MONTHS } from "./dates.ts";

/** Why a typed date cannot be used; the id leads to the message at the field. */
export type DateFault = "leeg" | "onleesbaar" | "onvolledig" | "bestaat-niet" | "te-ver";

/** A typed date: read, or why not. */
export type DateInput = { date: IsoDate } | { fault: DateFault };

/** Far off: the years that a complaint can be about. Awb chapter 9 is of 1999; a year ahead of the calendar is no slip. */
const YEARS = { from: 1990, to: 2099 };

/**
 * Reads a date as people type it: `5-1-2026`, `05/01/2026`, `5 januari 2026`, `5 jan 2026`, `2026-01-05`. Never
 * guesses: a year of two digits or a missing day is not completed.
 */
export function readDate(typed: string): DateInput {
  const text = tidy(typed);
  if (text === "") return { fault: "leeg" };
  const parts = partsOf(text);
  if (!parts)
    return { fault: /^\d{1,4}([-/. ]\d{1,4})?$/.test(text) || hasMonth(text) ? "onvolledig" : "onleesbaar" };
  const { day, month, year } = parts;
  if (year < 100) return { fault: "onvolledig" };
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  if (!isIsoDate(date)) return { fault: "bestaat-niet" };
  return year < YEARS.from || year > YEARS.to ? { fault: "te-ver" } : { date };
}

/** Other dashes, spaces around a separator, and digits alone (`05012026`: a numeric keypad has no hyphen). */
const tidy = (typed: string) =>
  typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/(\d)\s*[-‐‑‒–—/.]\s*(?=\d)/g, "$1-")
    .replace(/^(\d{2})(\d{2})((?:19|20)\d{2})$/, "$1-$2-$3")
    .replace(/^((?:19|20)\d{2})(\d{2})(\d{2})$/, "$1-$2-$3");

interface Parts {
  day: number;
  month: number;
  year: number;
}

function partsOf(text: string): Parts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(text);
  if (dutch) return { day: Number(dutch[1]), month: Number(dutch[2]), year: Number(dutch[3]) };
  const named = /^(?:[a-z]+\s+)?(\d{1,2})\s+([a-z]+)\.?\s+(\d{2}|\d{4})$/.exec(text);
  const month = named ? monthOf(named[2] ?? "") : 0;
  return named && month > 0 ? { day: Number(named[1]), month, year: Number(named[3]) } : undefined;
}

const monthOf = (name: string) =>
  MONTHS.findIndex(
    (month) =>
      month === name || (name.length >= 3 && month.startsWith(name)) || (name === "mrt" && month === "maart"),
  ) + 1;

const hasMonth = (text: string) =>
  text.split(/[^a-z]+/).some((word) => word.length >= 3 && monthOf(word) > 0);

/** What to say at the field. */
export const DATE_MESSAGES: Record<DateFault, string> = {
  leeg: "Vul een datum in, bijvoorbeeld 5-1-2026",
  onleesbaar: "Deze datum kunnen wij niet lezen. Schrijf dag, maand en jaar, bijvoorbeeld 5-1-2026",
  onvolledig:
    "Deze datum is niet volledig. Schrijf dag, maand en een jaar van vier cijfers, bijvoorbeeld 5-1-2026",
  "bestaat-niet": "Deze datum bestaat niet. Controleer de dag en de maand",
  "te-ver": "Dit jaar ligt te ver weg. Controleer het jaartal",
};
