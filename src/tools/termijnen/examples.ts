import type { Calendar, TermEnd } from "../../lib/atw.ts";
import { computeTermijnen, faultsOf } from "../../lib/termijnen.ts";
import type { Voorbeeld } from "./schema.ts";

/** A case that does not hold, with its place in the file. */
export interface ExampleProblem {
  path: (string | number)[];
  message: string;
}

const given = (term: TermEnd) => (term.known ? term.end : "onbekend");

/** Holds each worked case against the engine: every date and every other reading, no more and no less. */
export function checkExamples(examples: Voorbeeld[], calendar: Calendar): ExampleProblem[] {
  return examples.flatMap(({ id, input, expected, others = {} }, index) => {
    const faults = faultsOf(input, calendar);
    if (faults.length > 0)
      return [{ path: [index, "input"], message: `voorbeeld "${id}": dit kan niet: ${faults.join(", ")}` }];
    const { moments } = computeTermijnen(input, calendar);
    return [
      ...compare(
        id,
        [index, "expected"],
        expected,
        new Map(moments.map(({ id: moment, term }) => [moment, given(term)])),
      ),
      ...compare(
        id,
        [index, "others"],
        others,
        new Map(moments.flatMap((moment) => moment.others.map((other) => [other.id, given(other.term)]))),
      ),
    ];
  });
}

function compare(
  id: string,
  base: (string | number)[],
  expected: Partial<Record<string, string>>,
  actual: Map<string, string>,
): ExampleProblem[] {
  return [...new Set([...Object.keys(expected), ...actual.keys()])]
    .filter((key) => expected[key] !== actual.get(key))
    .map((key) => ({
      path: [...base, key],
      message: `voorbeeld "${id}": de motor geeft ${actual.get(key) ?? "hier geen datum"}; het voorbeeld zegt ${expected[key] ?? "niets"}`,
    }));
}
