import fc from "fast-check";
import type { Calendar } from "../../src/lib/atw.ts";
import { addDays, daysBetween, type IsoDate } from "../../src/lib/dates.ts";
import type { TermijnInput } from "../../src/lib/termijnen.ts";
import { REGIME_IDS } from "../../src/lib/termijnen-model.ts";
import { feestdagenSchema } from "../../src/schemas/feestdag.ts";
import { readYaml } from "./content.ts";

/** The real list of holidays, through the real schema. */
export const calendar: Calendar = feestdagenSchema.parse(readYaml("content/feestdagen.yaml"));

/** Any day from one date to another, both included. */
export const dateIn = (from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));

/** Any day of two centuries. */
export const anyDate = dateIn("1900-01-01", "2099-12-31");

/** A day of receipt from which all terms end within the calendar. */
export const anyReceipt = dateIn(calendar.from, "2028-07-01");

/** Any complaint that can be: dates in their order, within the calendar. */
export const anyInput: fc.Arbitrary<TermijnInput> = fc
  .record({
    receipt: anyReceipt,
    regime: fc.constantFrom(...REGIME_IDS),
    deferred: fc.boolean(),
    forwarding: fc.option(
      fc.record({ after: fc.integer({ min: 0, max: 20 }), caseA: fc.boolean(), noticed: fc.boolean() }),
      { nil: undefined },
    ),
    agreedAfter: fc.option(fc.integer({ min: 160, max: 400 }), { nil: undefined }),
    answeredAfter: fc.option(fc.integer({ min: 20, max: 300 }), { nil: undefined }),
  })
  .map(({ receipt, regime, deferred, forwarding, agreedAfter, answeredAfter }) => ({
    receipt,
    regime,
    deferred,
    ...(forwarding && {
      forwarding: {
        date: addDays(receipt, forwarding.after),
        caseA: forwarding.caseA,
        noticed: forwarding.noticed,
      },
    }),
    ...(agreedAfter !== undefined && { agreed: addDays(receipt, agreedAfter) }),
    ...(answeredAfter !== undefined && { answered: addDays(receipt, answeredAfter) }),
  }));
