import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { conditionsOf, longerThanAYear, possibleOutcomes } from "../../../src/tools/awb-9-8/engine.ts";
import {
  type Conditions,
  type ConductQuestion,
  GROUNDS,
  OUTCOMES,
  type OutcomeId,
  type Truth,
} from "../../../src/tools/awb-9-8/model.ts";
import {
  grondA,
  grondD,
  grondF,
  type JaNee,
  langerDanEenJaar,
  mogelijkeUitkomsten,
} from "./tweede-formulering.ts";

const GATES = ["orgaan", "bevoegd", "gedraging", "schriftelijk", "jegens", "eisen", "tevreden"] as const;
const FIELDS = GATES.length + GROUNDS.length;

/** Unknown comes last: then filling one in always leads to a combination that came before. */
const TRUTHS: Truth[] = [true, false, undefined];
const UNKNOWN = 2;

function put(conditions: Conditions, field: number, truth: Truth): void {
  const gate = GATES[field];
  const ground = GROUNDS[field - GATES.length];
  if (gate) conditions[gate] = truth;
  else if (ground) conditions.gronden[ground] = truth;
}

function conditionsFrom(truths: Truth[]): Conditions {
  const conditions = { gronden: {} } as Conditions;
  for (let field = 0; field < FIELDS; field++) put(conditions, field, truths[field]);
  return conditions;
}

const BIT = Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, 1 << i])) as Record<OutcomeId, number>;

/** A set of outcomes as bits; -1 if an outcome is there twice or out of order. */
function bitsOf(outcomes: OutcomeId[]): number {
  let bits = 0;
  for (const outcome of outcomes) {
    if (BIT[outcome] <= bits) return -1;
    bits |= BIT[outcome];
  }
  return bits;
}

/** Shows a disagreement: what is known, and what each says. */
const show = (conditions: Conditions) =>
  `${JSON.stringify(conditions)} engine: ${possibleOutcomes(conditions)} law: ${mogelijkeUitkomsten(conditions)}`;

// Some seconds: too long to try every mutant on (`npm run mutatie`).
describe.skipIf(process.env["MUTATIE"])("every combination of what is known, not so and unknown", () => {
  const COMBINATIONS = 3 ** FIELDS;
  /** For every combination what the engine says, as bits. The place is the combination, read in base three. */
  const said = new Int16Array(COMBINATIONS);
  const disagreements: string[] = [];
  let visited = 0;
  let decided = 0;
  let outOfOrder = 0;

  /** Combinations that are fully known must have one outcome; others what filling in one unknown leads to. */
  let notOne = 0;
  let notTheUnion = 0;

  beforeAll(() => {
    const digits = new Uint8Array(FIELDS);
    const conditions = conditionsFrom(Array.from({ length: FIELDS }, () => true));
    for (let place = 0; place < COMBINATIONS; place++) {
      visited++;
      const bits = bitsOf(possibleOutcomes(conditions));
      said[place] = bits;
      if (bits < 0) outOfOrder++;
      if (bits !== bitsOf(mogelijkeUitkomsten(conditions)) && disagreements.length < 20) {
        disagreements.push(show(conditions));
      }

      let known = true;
      let step = 1;
      for (let field = 0; field < FIELDS; field++, step *= 3) {
        if (digits[field] !== UNKNOWN) continue;
        known = false;
        const ifTrue = said[place - 2 * step] ?? 0;
        const ifFalse = said[place - step] ?? 0;
        if (bits !== (ifTrue | ifFalse)) notTheUnion++;
      }
      if (known) {
        decided++;
        if (bits === 0 || (bits & (bits - 1)) !== 0) notOne++;
      }

      // The next combination: count on in base three.
      for (let field = 0; field < FIELDS; field++) {
        const digit = ((digits[field] ?? 0) + 1) % 3;
        digits[field] = digit;
        put(conditions, field, TRUTHS[digit]);
        if (digit !== 0) break;
      }
    }
  }, 60_000);

  test("all 4 782 969 combinations are visited, 16 384 of them without an unknown", () => {
    expect([visited, decided]).toEqual([4_782_969, 16_384]);
  });

  test("engine and law agree on each", () => {
    expect(disagreements).toEqual([]);
  });

  test("there is always an outcome, none twice, in the order of precedence", () => {
    expect(said.includes(0)).toBe(false);
    expect(outOfOrder).toBe(0);
  });

  test.each(OUTCOMES)("%s is reached, also as the only outcome", (outcome) => {
    expect(said.includes(BIT[outcome])).toBe(true);
  });

  test("with all unknown every outcome is possible", () => {
    expect(said[COMBINATIONS - 1]).toBe(2 ** OUTCOMES.length - 1);
  });

  test("who knows all has exactly one outcome", () => {
    expect(notOne).toBe(0);
  });

  test("an unknown leaves open exactly what yes and no would lead to, together", () => {
    expect(notTheUnion).toBe(0);
  });
});

describe("the grounds that take two answers, for every pair of answers", () => {
  const ANSWERS: JaNee[] = ["ja", "nee", "weet-niet", undefined];
  const PAIRS = ANSWERS.flatMap((first) => ANSWERS.map((second) => [first, second] as const));

  /** What the engine makes of answers in pairs. Without an answer the question isn't there at all. */
  function groundsFor(given: [ConductQuestion, JaNee][]): Conditions["gronden"] {
    const answered = given.filter(([, answer]) => answer !== undefined);
    return conditionsOf({}, { id: "1", answers: Object.fromEntries(answered) }).gronden;
  }

  const a = { ground: "a", one: "eerder", two: "eerder-behandeld", law: grondA } as const;
  const d = { ground: "d", one: "beroep", two: "niet-tijdig", law: grondD } as const;
  const f = { ground: "f", one: "strafzaak", two: "strafzaak-onderdeel", law: grondF } as const;

  const rows = [a, d, f].flatMap(({ law, ...names }) =>
    PAIRS.map(([first, second]) => ({ ...names, first, second, truth: law(first, second) })),
  );

  test.each(rows)("$ground: $one $first, $two $second → $truth", ({ ground, one, two, ...row }) => {
    const grounds = groundsFor([
      [one, row.first],
      [two, row.second],
    ]);
    expect(grounds[ground]).toBe(row.truth);
  });

  test("answers for one ground never change another: all 4 096 combinations together", () => {
    const wrong: string[] = [];
    let visited = 0;
    for (const [a1, a2] of PAIRS) {
      for (const [d1, d2] of PAIRS) {
        for (const [f1, f2] of PAIRS) {
          visited++;
          const said = groundsFor([
            [a.one, a1],
            [a.two, a2],
            [d.one, d1],
            [d.two, d2],
            [f.one, f1],
            [f.two, f2],
          ]);
          const law: Partial<typeof said> = { a: grondA(a1, a2), d: grondD(d1, d2), f: grondF(f1, f2) };
          if (GROUNDS.some((ground) => said[ground] !== law[ground])) {
            wrong.push([a1, a2, d1, d2, f1, f2].join(" "));
          }
        }
      }
    }
    expect([visited, wrong]).toEqual([4096, []]);
  });
});

describe("ground b: longer than a year before the complaint", () => {
  const DAY = 86_400_000;
  const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

  test.each([
    ["exactly a year", "2025-11-22", "2026-11-22", false],
    ["a year and a day", "2025-11-21", "2026-11-22", true],
    ["the same day", "2025-11-22", "2025-11-22", false],
    ["a year over the turn of the year", "2024-12-31", "2025-12-31", false],
    ["a day longer, over the turn of the year", "2024-12-31", "2026-01-01", true],
    ["from 29 February to 28 February", "2024-02-29", "2025-02-28", false],
    ["from 29 February to 1 March", "2024-02-29", "2025-03-01", true],
    ["from 28 February to 28 February of a leap year", "2023-02-28", "2024-02-28", false],
    ["from 28 February to 29 February", "2023-02-28", "2024-02-29", true],
    ["from 1 March to 29 February", "2023-03-01", "2024-02-29", false],
    ["from 1 March to 1 March of a leap year", "2023-03-01", "2024-03-01", false],
    ["years later, earlier in the year", "2023-11-22", "2026-01-01", true],
    ["conduct after receipt", "2026-11-23", "2026-11-22", false],
    ["conduct not known", "weet-niet", "2026-11-22", undefined],
    ["receipt not known", "2025-11-22", "weet-niet", undefined],
  ])("%s", (_, conduct, receipt, longer) => {
    expect(langerDanEenJaar(conduct, receipt)).toBe(longer);
    expect(longerThanAYear(conduct, receipt)).toBe(longer);
    const conditions = conditionsOf({ ontvangst: receipt }, { id: "1", answers: { datum: conduct } });
    expect(conditions.gronden.b).toBe(longer);
  });

  test("every day of 2023 to 2025, received from three days before to three after a year", () => {
    const wrong: string[] = [];
    const turns = { conducts: 0, pairs: 0 };
    for (let time = Date.UTC(2023, 0, 1); time <= Date.UTC(2025, 11, 31); time += DAY) {
      turns.conducts++;
      const conduct = dateOf(time);
      // A year is 365 or 366 days: three around each.
      for (let days = 365 - 3; days <= 366 + 3; days++) {
        turns.pairs++;
        const receipt = dateOf(time + days * DAY);
        if (longerThanAYear(conduct, receipt) !== langerDanEenJaar(conduct, receipt)) {
          wrong.push(`${conduct} ${receipt}`);
        }
      }
    }
    expect([turns, wrong]).toEqual([{ conducts: 1096, pairs: 8768 }, []]);
  });
});

describe("answering what was unknown", () => {
  const runs = { numRuns: 2000 };
  /** Mostly not a no: else nearly all combinations end at the first conditions. */
  const someTruths = fc.array(fc.constantFrom<Truth>(true, true, undefined, undefined, false), {
    minLength: FIELDS,
    maxLength: FIELDS,
  });
  const someOrder = fc.shuffledSubarray(
    Array.from({ length: FIELDS }, (_, field) => field),
    { minLength: FIELDS },
  );
  const yesOrNo = fc.array(fc.boolean(), { minLength: FIELDS, maxLength: FIELDS });

  test("never adds an outcome", () => {
    fc.assert(
      fc.property(someTruths, (truths) => {
        const before = possibleOutcomes(conditionsFrom(truths));
        for (let field = 0; field < FIELDS; field++) {
          if (truths[field] !== undefined) continue;
          for (const answer of [true, false]) {
            const after = possibleOutcomes(conditionsFrom(truths.with(field, answer)));
            expect(before).toEqual(expect.arrayContaining(after));
          }
        }
      }),
      runs,
    );
  });

  test("ends, in whatever order, at one outcome that was possible, and from one outcome nothing changes", () => {
    fc.assert(
      fc.property(someTruths, someOrder, yesOrNo, (truths, order, answers) => {
        const conditions = conditionsFrom(truths);
        let outcomes = possibleOutcomes(conditions);
        for (const field of order) {
          if (truths[field] === undefined) put(conditions, field, answers[field]);
          const next = possibleOutcomes(conditions);
          if (outcomes.length === 1) expect(next).toEqual(outcomes);
          expect(outcomes).toEqual(expect.arrayContaining(next));
          outcomes = next;
        }
        expect(outcomes).toHaveLength(1);
      }),
      runs,
    );
  });
});
