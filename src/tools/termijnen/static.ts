import type { Calendar, Holiday } from "../../lib/atw.ts";
import { computeTermijnen } from "../../lib/termijnen.ts";
import { REGIME_IDS, type TermijnInput } from "../../lib/termijnen-model.ts";
import type { Voorbeeld } from "./schema.ts";

/** Every source that the engine or a case can name, so that each is a link wherever it comes up. */
export function allSources(voorbeelden: Voorbeeld[], calendar: Calendar): string[] {
  const date = calendar.from;
  const full: Omit<TermijnInput, "regime"> = {
    receipt: date,
    forwarding: { date, caseA: true, noticed: true },
    deferred: true,
    agreed: date,
  };
  const inputs = REGIME_IDS.flatMap((regime): TermijnInput[] => [
    { ...full, regime },
    { ...full, regime, answered: date },
  ]);
  return [
    ...new Set([
      ...inputs.flatMap((input) =>
        computeTermijnen(input, calendar).moments.flatMap(({ sources }) => sources),
      ),
      ...voorbeelden.flatMap(({ sources }) => sources),
    ]),
  ];
}

/** The holidays by year, newest year last. */
export const holidaysByYear = ({ days }: Calendar): [string, Holiday[]][] => [
  ...Map.groupBy(days, ({ date }) => date.slice(0, 4)),
];
