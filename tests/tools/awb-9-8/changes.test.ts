import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/lib/dates.ts";
import { type Change, changesFor, changesThatOpen } from "../../../src/tools/awb-9-8/changes.ts";
import { conditionsOf } from "../../../src/tools/awb-9-8/engine.ts";
import {
  type Answer,
  type Conduct,
  CONDUCT_QUESTIONS,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type OutcomeId,
  type State,
} from "../../../src/tools/awb-9-8/model.ts";
import { choicesOf } from "../../../src/tools/awb-9-8/questions.ts";
import {
  firstOf,
  goodLetter,
  letterWith,
  noGround,
  openGates,
  type Question,
  someDate,
  someState,
} from "../../helpers/awb98.ts";
import { langerDanEenJaar, mogelijkeUitkomsten } from "./tweede-formulering.ts";

const show = ({ answers, outcome }: Change) =>
  `${answers.map(({ question, answer }) => `${question}=${answer}`).join(" + ")} → ${outcome}`;
const changes = (state: State) => changesFor(state, firstOf(state)).map(show);

/** Gates that a change closes when nothing else stands before them. */
const CLOSING = [
  "orgaan=nee → geen-bestuursorgaan",
  "bevoegd=nee → doorzenden",
  "schriftelijk=nee → alleen-9-2",
  "eisen=nee → alleen-9-2",
  "gedraging=nee → geen-klacht",
  "jegens=nee → alleen-9-2",
];

describe("what would change the outcome", () => {
  test("of a duty: every gate, every ground that one answer makes, and the last day that is longer than a year ago", () => {
    expect(changes(letterWith(noGround))).toEqual([
      ...CLOSING,
      "tevreden=ja → vervallen-9-5",
      "datum=2025-11-22 → niet-verplicht",
      "bezwaar=ja → niet-verplicht",
      "rechter=ja → niet-verplicht",
      "strafzaak=ja → niet-verplicht",
      "strafzaak-onderdeel=ja → niet-verplicht",
      "lid-2=belang → niet-verplicht",
      "lid-2=gewicht → niet-verplicht",
    ]);
  });

  test("of one ground that holds: taking it away", () => {
    expect(changes(letterWith({ ...noGround, datum: "2024-05-06" }))).toEqual([
      ...CLOSING,
      "tevreden=ja → vervallen-9-5",
      "datum=2025-11-23 → behandelplicht",
    ]);
  });

  test("of two grounds: taking away both, since one isn't enough", () => {
    const both = changes(letterWith({ ...noGround, rechter: "ja", bezwaar: "ja" }));
    expect(both).toContain("bezwaar=nee + rechter=nee → behandelplicht");
    expect(both.filter((line) => line.endsWith("behandelplicht"))).toHaveLength(1);
    expect(both.filter((line) => line.includes(" + "))).toHaveLength(1);
  });

  test("of three grounds: no more than two answers are changed", () => {
    const all = changes(letterWith({ ...noGround, rechter: "ja", bezwaar: "ja", strafzaak: "ja" }));
    expect(all.filter((line) => line.endsWith("behandelplicht"))).toEqual([]);
  });

  test("of a letter for another desk: only what is known counts", () => {
    const left: State = { letter: { orgaan: "ja", bevoegd: "nee" }, conducts: [{ id: "g1", answers: {} }] };
    expect(changes(left)).toEqual(["orgaan=nee → geen-bestuursorgaan"]);
  });

  test("lid 2 on one leg: the other leg changes nothing", () => {
    expect(
      changes(letterWith({ ...noGround, "lid-2": "belang" })).filter((line) => line.includes("lid-2")),
    ).toEqual(["lid-2=nee → behandelplicht"]);
  });

  test.each<[string, Conduct["answers"], LetterAnswers]>([
    ["not settled", openGates, goodLetter],
    ["nothing answered", {}, {}],
    ["a ground unknown", { ...noGround, rechter: "weet-niet" }, goodLetter],
  ])("of what isn't settled: nothing (%s)", (_, answers, letter) => {
    expect(changes({ letter, conducts: [{ id: "g1", answers }] })).toEqual([]);
  });

  test("answers that nobody knows are no changes", () => {
    const state = letterWith({ ...noGround, rechter: "ja", bezwaar: "weet-niet", datum: "weet-niet" });
    expect(changes(state).join()).not.toMatch(/bezwaar|datum/);
  });

  test.each<[string, LetterAnswers]>([
    ["not known", { ...goodLetter, ontvangst: "weet-niet" }],
    ["in the year 0, when nothing lies a year before", { ...goodLetter, ontvangst: "0000-03-01" }],
  ])("a day of receipt that is %s gives no other date", (_, letter) => {
    const state = { letter, conducts: [{ id: "g1", answers: { ...noGround, rechter: "ja" } }] };
    expect(changes(state).join()).not.toContain("datum");
  });
});

describe("what would make the outcome unsettled again", () => {
  const opening = (state: State) =>
    changesThatOpen(state, firstOf(state)).map(({ question, answer }) => `${question}=${answer}`);

  test.each<[string, State, string[]]>([
    [
      "a main question of which the sub-question was not asked",
      letterWith(noGround),
      ["eerder=ja", "beroep=ja"],
    ],
    [
      "the only ground, when the others were not asked",
      letterWith({ ...openGates, datum: "2020-01-01" }),
      ["datum=2025-11-23"],
    ],
    [
      "a gate, when nothing behind it was asked",
      {
        letter: { ...goodLetter, schriftelijk: "nee" },
        conducts: [{ id: "g1", answers: { gedraging: "ja" } }],
      },
      ["schriftelijk=ja"],
    ],
  ])("%s", (_, state, expected) => {
    expect(opening(state)).toEqual(expected);
  });
});

describe("the line of one year", () => {
  test.each([
    ["2026-11-23", "2025-11-23"],
    ["2025-02-28", "2024-02-28"],
    ["2024-02-28", "2023-02-28"],
    // A year from 28 February 2023 ended on 28 February 2024: a day before.
    ["2024-02-29", "2023-03-01"],
    ["2024-03-01", "2023-03-01"],
    ["2025-03-01", "2024-03-01"],
    ["2026-01-01", "2025-01-01"],
  ])("received on %s: %s is not longer, the day before is", (ontvangst, line) => {
    const dateIn = (datum: string) => {
      const state = {
        letter: { ...goodLetter, ontvangst },
        conducts: [{ id: "g1", answers: { ...noGround, datum } }],
      };
      return changes(state).filter((each) => each.startsWith("datum"));
    };
    expect(dateIn(addDays(line, -1))).toEqual([`datum=${line} → behandelplicht`]);
    expect(dateIn(line)).toEqual([`datum=${addDays(line, -1)} → niet-verplicht`]);
  });

  test("the date that is named is the nearest that makes the difference", () => {
    fc.assert(
      fc.property(someDate, someDate, (ontvangst, datum) => {
        const state = {
          letter: { ...goodLetter, ontvangst },
          conducts: [{ id: "g1", answers: { ...noGround, datum } }],
        };
        const change = changesFor(state, firstOf(state)).find(
          ({ answers }) => answers[0]?.question === "datum",
        );
        const named = change?.answers[0]?.answer ?? "";
        const was = langerDanEenJaar(datum, ontvangst);
        expect(langerDanEenJaar(named, ontvangst)).toBe(!was);
        expect(langerDanEenJaar(addDays(named, was ? -1 : 1), ontvangst)).toBe(was);
      }),
      { numRuns: 500 },
    );
  });
});

/** What the law makes of other answers. */
function outcomeWith(
  { letter }: State,
  conduct: Conduct,
  others: Record<string, Answer>,
): OutcomeId | undefined {
  const answers: Record<string, Answer> = { ...conduct.answers };
  const about: Record<string, Answer> = { ...letter };
  for (const [question, answer] of Object.entries(others))
    (question in about ? about : answers)[question] = answer;
  const outcomes = mogelijkeUitkomsten(conditionsOf(about, { id: conduct.id, answers }));
  return outcomes.length === 1 ? outcomes[0] : undefined;
}

/** Every other answer to what was answered; for a date one on the other side of the line. */
function otherAnswers({ letter }: State, { answers }: Conduct): [Question, Answer][] {
  const given: Record<string, Answer> = { ...letter, ...answers };
  const known = [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS].filter(
    (question) => given[question] && given[question] !== "weet-niet" && question !== "ontvangst",
  );
  return known.flatMap((question): [Question, Answer][] => {
    if (question !== "datum")
      return choicesOf(question)
        .filter((answer) => answer !== "weet-niet" && answer !== given[question])
        .map((answer) => [question, answer]);
    const longer = langerDanEenJaar(given["datum"] ?? "", letter.ontvangst ?? "");
    return longer === undefined ? [] : [["datum", longer ? (letter.ontvangst ?? "") : "1980-01-01"]];
  });
}

/** Dates apart, what a list of changes says. */
const sorted = (lines: string[]) => lines.map((line) => line.replace(/datum=[\d-]+/, "datum")).sort();

test("single changes are complete, pairs are all those that reach what no single change does", () => {
  let settled = 0;
  let pairs = 0;
  fc.assert(
    fc.property(someState, (state) => {
      for (const conduct of state.conducts) {
        const found = changesFor(state, conduct);
        const now = outcomeWith(state, conduct, {});
        if (!now) {
          expect(found).toEqual([]);
          continue;
        }
        settled++;
        for (const { answers, outcome } of found) {
          const others = Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
          expect(outcomeWith(state, conduct, others)).toBe(outcome);
          expect(outcome).not.toBe(now);
        }

        const options = otherAnswers(state, conduct);
        const line = (given: [Question, Answer][], outcome: OutcomeId) =>
          show({ answers: given.map(([question, answer]) => ({ question, answer })), outcome });
        const reached = new Set<OutcomeId>();
        const expected: string[] = [];
        for (const option of options) {
          const outcome = outcomeWith(state, conduct, Object.fromEntries([option]));
          if (!outcome || outcome === now) continue;
          reached.add(outcome);
          expected.push(line([option], outcome));
        }
        for (const [index, first] of options.entries())
          for (const second of options.slice(index + 1)) {
            if (first[0] === second[0]) continue;
            const outcome = outcomeWith(state, conduct, Object.fromEntries([first, second]));
            if (!outcome || outcome === now || reached.has(outcome)) continue;
            pairs++;
            expected.push(line([first, second], outcome));
          }
        expect(sorted(found.map(show))).toEqual(sorted(expected));

        const opening = options.filter(
          (option) => !outcomeWith(state, conduct, Object.fromEntries([option])),
        );
        expect(changesThatOpen(state, conduct).map(({ question }) => question)).toEqual(
          opening.map(([question]) => question),
        );
      }
    }),
    { numRuns: 300 },
  );
  expect(settled).toBeGreaterThan(50);
  expect(pairs).toBeGreaterThan(20);
});
