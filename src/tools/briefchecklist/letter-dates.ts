import type { Calendar } from "../../lib/atw.ts";
import { DATE_MESSAGES, readDate } from "../../lib/date-input.ts";
import { addYears, type IsoDate } from "../../lib/dates.ts";
import { computeTermijnen } from "../../lib/termijnen.ts";
import type { MomentId, Regime } from "../../lib/termijnen-model.ts";
import type { Situations } from "./engine.ts";

/** Dates that a draft may name without anyone typing them. The keys are what the draft calls them, `{einde}`. */
export const COMPUTED = {
  einde: "laatste dag voor het antwoord",
  "einde-na-verdaging": "laatste dag na verdaging",
  kennisgeving: "laatste dag om te laten weten dat u de klacht niet behandelt",
  ombudsman: "laatste dag om naar de ombudsman te gaan",
} as const satisfies Partial<Record<MomentId, string>>;
export type Computed = keyof typeof COMPUTED;

/** Fields from which dates are computed. */
export type DateField = "ontvangst" | "dagtekening";

/** The field without which a date is not known. The year for the ombudsman runs from the letter, not from a term. */
export const neededFor = (name: Computed): DateField => (name === "ombudsman" ? "dagtekening" : "ontvangst");

/** What the typed dates give: the computed ones by name, and what is wrong at which field. */
export interface LetterDates {
  dates: Partial<Record<Computed, IsoDate>>;
  faults: Partial<Record<string, string>>;
  /**
   * The letter is of after the last day without deferral. Whether there was one is not known here, and in one reading
   * the year for the ombudsman then runs from the end of the term (Awb 9:24 lid 1 b): no date is better than a late one.
   */
  isAfterTerm: boolean;
}

/** Years after the calendar up to which a date on a letter is no slip. */
const REACH = 2;

/** Which term holds (Awb 9:11 lid 1, Politiewet 2012 article 72). Not known: the shortest, which is in time in any case. */
export function regimeOf({ commissie, politie }: Situations): Regime {
  if (politie === "ja") return commissie === "ja" ? "politie-veertien" : "politie-tien";
  return commissie === "ja" ? "tien-weken" : "zes-weken";
}

/**
 * Reads the dates that were typed and computes what follows from them. An empty date is no fault; one that cannot be
 * says so at its field and gives nothing.
 */
export function letterDates(
  typed: Partial<Record<DateField, string | undefined>>,
  situations: Situations,
  calendar: Calendar,
): LetterDates {
  const faults: LetterDates["faults"] = {};
  const read = (field: DateField): IsoDate | undefined => {
    const value = typed[field]?.trim();
    if (!value) return undefined;
    const result = readDate(value);
    const fault =
      "fault" in result
        ? DATE_MESSAGES[result.fault]
        : result.date < calendar.from || result.date > addYears(calendar.to, REACH)
          ? "Deze datum ligt buiten de jaren die wij kennen. Kijk het jaar na."
          : undefined;
    if (fault !== undefined) faults[field] = fault;
    return "date" in result && fault === undefined ? result.date : undefined;
  };
  const receipt = read("ontvangst");
  const written = read("dagtekening");
  const dates: LetterDates["dates"] = {};
  if (receipt && written && written < receipt)
    faults["dagtekening"] = "De brief kan niet van voor de dag van ontvangst zijn. Kijk beide datums na.";
  else if (receipt || written) {
    const regime = regimeOf(situations);
    const { moments } = computeTermijnen(
      // Without a day of receipt only the year for the ombudsman can be counted, and that runs from the letter.
      { receipt: receipt ?? written ?? "", regime, deferred: true, answered: written },
      calendar,
    );
    for (const name of Object.keys(COMPUTED) as Computed[]) {
      const term = moments.find(({ id }) => id === name)?.term;
      if (term?.known && (neededFor(name) === "dagtekening" ? written : receipt)) dates[name] = term.end;
    }
  }
  const isAfterTerm = Boolean(written && dates.einde && written > dates.einde);
  if (isAfterTerm) delete dates.ombudsman;
  return { dates, faults, isAfterTerm };
}
