import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Answer,
  type Conduct,
  CONDUCT_QUESTIONS,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type State,
} from "../../../src/tools/awb-9-8/model.ts";
import {
  choicesOf,
  hasLeft,
  isDateQuestion,
  openQuestions,
  unknownOf,
} from "../../../src/tools/awb-9-8/questions.ts";
import { evaluate } from "../../../src/tools/awb-9-8/result.ts";
import {
  canMatter,
  factOf,
  firstOf,
  goodLetter,
  letterWith,
  noGround,
  openGates,
  show,
  someState,
  withAnswer,
} from "../../helpers/awb98.ts";

const empty = (conducts = 1): State => ({
  letter: {},
  conducts: Array.from({ length: conducts }, (_, index) => ({ id: `g${index + 1}`, answers: {} })),
});

/** Answers the first open question until none is left; gives the questions in the order in which they came. */
function walk(answers: Record<string, Answer>, { state = empty(), all = false } = {}) {
  const given: Record<string, Answer> = { ...goodLetter, bezwaartermijn: "nee", ...noGround, ...answers };
  const passed: string[] = [];
  for (;;) {
    const [next] = openQuestions(state, all);
    if (!next) return { passed: passed.join(" "), state };
    const key = show([next]);
    passed.push(key);
    if (passed.length > 60) throw new Error("no end");
    state = withAnswer(state, next, given[key] ?? given[next.question] ?? "nee");
  }
}

const LETTER = "orgaan bevoegd schriftelijk eisen ontvangst besluit";
const GATES = "g1.gedraging g1.jegens g1.tevreden";

describe("who answers one question after another is asked", () => {
  test.each<[string, Record<string, Answer>, string]>([
    [
      "everything, in the order of the law, when no ground holds",
      {},
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.rechter g1.strafzaak g1.strafzaak-onderdeel g1.lid-2`,
    ],
    ["nothing more after no authority", { orgaan: "nee" }, "orgaan"],
    ["nothing more after another authority", { bevoegd: "nee" }, "orgaan bevoegd"],
    [
      "whether the term runs, after a decision",
      { besluit: "ja", gedraging: "nee" },
      `${LETTER} bezwaartermijn g1.gedraging`,
    ],
    [
      "no term when it isn't known whether there is a decision",
      { besluit: "weet-niet", gedraging: "nee" },
      `${LETTER} g1.gedraging`,
    ],
    [
      "only whether it is a complaint at all, when it is not in writing",
      { schriftelijk: "nee" },
      "orgaan bevoegd schriftelijk ontvangst besluit g1.gedraging",
    ],
    ["the same when the letter lacks a requirement", { eisen: "nee" }, `${LETTER} g1.gedraging`],
    ["nothing about a conduct that is policy", { gedraging: "nee" }, `${LETTER} g1.gedraging`],
    ["nothing about conduct towards another", { jegens: "nee" }, `${LETTER} g1.gedraging g1.jegens`],
    ["nothing when the complainant is satisfied", { tevreden: "ja" }, `${LETTER} ${GATES}`],
    [
      "whether it was handled, after an earlier complaint",
      { eerder: "ja", "eerder-behandeld": "ja" },
      `${LETTER} ${GATES} g1.eerder g1.eerder-behandeld`,
    ],
    [
      "also when it isn't known whether there was one",
      { eerder: "weet-niet", "eerder-behandeld": "nee", datum: "2025-11-22" },
      `${LETTER} ${GATES} g1.eerder g1.eerder-behandeld g1.datum`,
    ],
    [
      "nothing after a ground that holds: more than a year",
      { datum: "2025-11-22" },
      `${LETTER} ${GATES} g1.eerder g1.datum`,
    ],
    [
      "nothing after a ground that holds: objection",
      { bezwaar: "ja" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar`,
    ],
    [
      "whether it is about deciding too late, after appeal",
      { beroep: "ja", "niet-tijdig": "nee" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.niet-tijdig`,
    ],
    [
      "the other grounds after deciding too late",
      { beroep: "ja", "niet-tijdig": "ja", rechter: "ja" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.niet-tijdig g1.rechter`,
    ],
    [
      "also about deciding too late when appeal isn't known",
      { beroep: "weet-niet", "niet-tijdig": "ja", rechter: "ja" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.niet-tijdig g1.rechter`,
    ],
    [
      "nothing after a prosecution",
      { strafzaak: "ja" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.rechter g1.strafzaak`,
    ],
    [
      "whether it is part of a criminal case, also when a prosecution isn't known",
      { strafzaak: "weet-niet", "strafzaak-onderdeel": "ja" },
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.rechter g1.strafzaak g1.strafzaak-onderdeel`,
    ],
    [
      "no date when the day of receipt isn't known",
      { ontvangst: "weet-niet" },
      `${LETTER} ${GATES} g1.eerder g1.bezwaar g1.beroep g1.rechter g1.strafzaak g1.strafzaak-onderdeel g1.lid-2`,
    ],
  ])("%s", (_, answers, expected) => {
    expect(walk(answers).passed).toBe(expected);
  });

  test("whoever asks for all, gets the other grounds too, and no sub-question that is not reached", () => {
    expect(walk({ eerder: "ja", "eerder-behandeld": "ja", beroep: "ja" }, { all: true }).passed).toBe(
      `${LETTER} ${GATES} g1.eerder g1.eerder-behandeld g1.datum g1.bezwaar g1.beroep g1.niet-tijdig g1.rechter g1.strafzaak g1.strafzaak-onderdeel g1.lid-2`,
    );
    expect(walk({ datum: "2020-01-01", strafzaak: "ja" }, { all: true }).passed).toBe(
      `${LETTER} ${GATES} g1.eerder g1.datum g1.bezwaar g1.beroep g1.rechter g1.strafzaak g1.lid-2`,
    );
  });

  test("not even all asks for a date without a day of receipt", () => {
    const { passed } = walk({ ontvangst: "weet-niet", rechter: "ja" }, { all: true });
    expect(passed).not.toContain("datum");
    expect(passed).toContain("g1.lid-2");
  });

  test("all asks no more of a conduct that must be handled or is behind a closed gate", () => {
    expect(walk({ jegens: "nee" }, { all: true }).passed).toBe(walk({ jegens: "nee" }).passed);
  });

  test("a closed gate ends one conduct, the others go on", () => {
    const { passed } = walk({ "g1.gedraging": "nee", "g2.tevreden": "ja" }, { state: empty(3) });
    expect(passed).toBe(
      `${LETTER} g1.gedraging g2.gedraging g2.jegens g2.tevreden g3.gedraging g3.jegens g3.tevreden g3.eerder g3.datum g3.bezwaar g3.beroep g3.rechter g3.strafzaak g3.strafzaak-onderdeel g3.lid-2`,
    );
  });

  test("the letter is asked about as long as it matters to one conduct", () => {
    const state: State = {
      letter: {},
      conducts: [
        { id: "g1", answers: { gedraging: "nee" } },
        { id: "g2", answers: {} },
      ],
    };
    expect(show(openQuestions(state))).toContain("schriftelijk eisen");
    expect(show(openQuestions({ ...state, conducts: state.conducts.slice(0, 1) }))).toBe(
      "orgaan bevoegd ontvangst besluit",
    );
  });

  test("the letter is asked about when it names no conduct yet", () => {
    expect(show(openQuestions({ letter: {}, conducts: [] }))).toBe(LETTER);
    expect(show(openQuestions({ letter: { orgaan: "nee" }, conducts: [] }))).toBe("");
  });
});

test.each<[string, LetterAnswers, boolean]>([
  ["no authority", { orgaan: "nee" }, true],
  ["another authority", { orgaan: "ja", bevoegd: "nee" }, true],
  ["the right one", { orgaan: "ja", bevoegd: "ja" }, false],
  ["not known", { orgaan: "weet-niet" }, false],
  ["not asked", {}, false],
])("a letter has left the law of complaints: %s", (_, letter, left) => {
  expect(hasLeft({ letter, conducts: [] })).toBe(left);
});

test.each([
  ["orgaan", ["ja", "nee", "weet-niet"], false],
  ["lid-2", ["nee", "belang", "gewicht", "weet-niet"], false],
  ["datum", ["ja", "nee", "weet-niet"], true],
  ["ontvangst", ["ja", "nee", "weet-niet"], true],
] as const)("%s can be answered with %j; by a date: %s", (question, choices, byDate) => {
  expect(choicesOf(question)).toEqual(choices);
  expect(isDateQuestion(question)).toBe(byDate);
});

describe("answers that aren't known are named as far as they matter", () => {
  const unknown = (answers: Conduct["answers"], letter: LetterAnswers = {}) => {
    const state = { ...letterWith(answers), letter: { ...goodLetter, ...letter } };
    return show(unknownOf(state, firstOf(state)));
  };

  test.each<[string, Conduct["answers"], LetterAnswers, string]>([
    ["nothing unknown", noGround, {}, ""],
    ["a ground", { ...noGround, rechter: "weet-niet" }, {}, "g1.rechter"],
    ["a ground beside one that holds", { ...noGround, rechter: "weet-niet", bezwaar: "ja" }, {}, ""],
    ["a gate of the letter", noGround, { eisen: "weet-niet" }, "eisen"],
    [
      "a gate of the letter beside a closed one of the conduct",
      { gedraging: "nee" },
      { eisen: "weet-niet" },
      "",
    ],
    ["a gate of the conduct", { ...noGround, tevreden: "weet-niet" }, {}, "g1.tevreden"],
    [
      "in the order in which they are asked",
      { ...noGround, "lid-2": "weet-niet", jegens: "weet-niet" },
      { bevoegd: "weet-niet" },
      "bevoegd g1.jegens g1.lid-2",
    ],
    [
      "earlier complaint and its handling",
      { ...noGround, eerder: "weet-niet", "eerder-behandeld": "weet-niet" },
      {},
      "g1.eerder g1.eerder-behandeld",
    ],
    [
      "handling, of a complaint there was",
      { ...noGround, eerder: "ja", "eerder-behandeld": "weet-niet" },
      {},
      "g1.eerder-behandeld",
    ],
    [
      "an earlier complaint that was not handled anyway",
      { ...noGround, eerder: "weet-niet", "eerder-behandeld": "nee" },
      {},
      "",
    ],
    ["handling that is no longer asked about", { ...noGround, "eerder-behandeld": "weet-niet" }, {}, ""],
    [
      "appeal and whether it is about deciding too late",
      { ...noGround, beroep: "weet-niet", "niet-tijdig": "weet-niet" },
      {},
      "g1.beroep g1.niet-tijdig",
    ],
    [
      "appeal, when it is about deciding too late anyway",
      { ...noGround, beroep: "weet-niet", "niet-tijdig": "ja" },
      {},
      "",
    ],
    [
      "both situations of ground f",
      { ...noGround, strafzaak: "weet-niet", "strafzaak-onderdeel": "weet-niet" },
      {},
      "g1.strafzaak g1.strafzaak-onderdeel",
    ],
    [
      "a prosecution, when it is part of a criminal case anyway",
      { ...noGround, strafzaak: "weet-niet", "strafzaak-onderdeel": "ja" },
      {},
      "",
    ],
    ["the day of the conduct", { ...noGround, datum: "weet-niet" }, {}, "g1.datum"],
    ["the day of the conduct beside a ground", { ...noGround, datum: "weet-niet", rechter: "ja" }, {}, ""],
    ["the day of receipt", noGround, { ontvangst: "weet-niet" }, "ontvangst"],
    [
      "both days: the day of receipt comes first",
      { ...noGround, datum: "weet-niet" },
      { ontvangst: "weet-niet" },
      "ontvangst",
    ],
    ["the day of receipt beside a ground", { ...noGround, rechter: "ja" }, { ontvangst: "weet-niet" }, ""],
    [
      "the part about a decision decides nothing",
      noGround,
      { besluit: "weet-niet", bezwaartermijn: "weet-niet" },
      "",
    ],
    ["lid 2", { ...noGround, "lid-2": "weet-niet" }, {}, "g1.lid-2"],
  ])("%s", (_, answers, letter, expected) => {
    expect(unknown(answers, letter)).toBe(expected);
  });

  test("a letter for which no authority is known, and that is for another: only the first matters", () => {
    expect(unknown(noGround, { orgaan: "weet-niet", bevoegd: "nee", eisen: "weet-niet" })).toBe("orgaan");
  });
});

test("a question names what it is about", () => {
  const state = letterWith({ ...noGround, rechter: "weet-niet", "lid-2": "weet-niet" });
  expect(openQuestions({ letter: { orgaan: "ja", bevoegd: "ja" }, conducts: [] })[0]).toEqual({
    scope: "brief",
    question: "schriftelijk",
  });
  expect(openQuestions(letterWith(openGates))[0]).toEqual({
    scope: "gedraging",
    question: "eerder",
    conduct: "g1",
  });
  expect(unknownOf(state, firstOf(state))[0]).toEqual({
    scope: "gedraging",
    question: "rechter",
    conduct: "g1",
  });
  const unsure = { ...state, letter: { ...goodLetter, eisen: "weet-niet" } };
  expect(unknownOf(unsure, firstOf(unsure))[0]).toEqual({ scope: "brief", question: "eisen" });
});

describe("links can leave gaps that no walk leaves", () => {
  test.each<[string, State, string]>([
    // Found by the property below: nothing was asked, and the outcome stayed open.
    [
      "another authority, and not whether it is one",
      { letter: { bevoegd: "nee" }, conducts: [{ id: "g1", answers: {} }] },
      "orgaan",
    ],
    [
      "a sub-question without its main question",
      letterWith({ ...openGates, "eerder-behandeld": "nee" }),
      "g1.datum g1.bezwaar g1.beroep g1.rechter g1.strafzaak g1.lid-2",
    ],
    [
      "a date without receipt",
      {
        letter: { ...goodLetter, ontvangst: "weet-niet" },
        conducts: [{ id: "g1", answers: { ...noGround } }],
      },
      "",
    ],
  ])("%s", (_, state, expected) => {
    expect(show(openQuestions(state))).toBe(expected);
  });
});

describe("whatever was answered before", () => {
  /** A choice for every step: the answer, and which of the open questions. */
  const someSteps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 60, maxLength: 60 });
  const dates = ["2026-11-23", "2025-11-23", "2025-11-22", "weet-niet"];

  test("answering ends with nothing open, and settled when all is known", () => {
    fc.assert(
      fc.property(someState, someSteps, fc.boolean(), fc.boolean(), (start, steps, all, unsure) => {
        let state = start;
        let count = 0;
        for (;;) {
          const open = openQuestions(state, all);
          if (open.length === 0) break;
          const [pick, choice] = steps[count % steps.length] ?? [0, 0];
          const next = open[pick % open.length];
          if (!next) throw new Error("no question");
          const answers = (isDateQuestion(next.question) ? dates : choicesOf(next.question)).filter(
            (answer) => unsure || answer !== "weet-niet",
          );
          state = withAnswer(state, next, answers[choice % answers.length] ?? "");
          count++;
          expect(count).toBeLessThanOrEqual(20 + 13 * state.conducts.length);
        }
        const answers = [state.letter, ...state.conducts.map((conduct) => conduct.answers)];
        const known = !answers.some((each) => Object.values(each).includes("weet-niet"));
        const result = evaluate(state);
        if (known) expect(result.settled).toBe(true);
        // What is open in the end, someone said not to know.
        for (const { outcomes, unknown } of result.conducts)
          expect(outcomes.length > 1).toBe(unknown.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test("a question is asked if and only if some completion of the unknowns makes it matter", () => {
    fc.assert(
      fc.property(someState, (state) => {
        const { letter, conducts } = state;
        const asked = show(openQuestions(state)).split(" ");
        for (const question of LETTER_QUESTIONS) {
          const fact = factOf(question);
          const matters = conducts.some((conduct) => fact !== undefined && canMatter(state, conduct, fact));
          const always =
            question === "ontvangst" ||
            question === "besluit" ||
            (question === "bezwaartermijn" && letter.besluit === "ja");
          const expected = letter[question] === undefined && (matters || (always && !hasLeft(state)));
          expect(`${question} ${asked.includes(question)}`).toBe(`${question} ${expected}`);
        }
        for (const conduct of conducts) {
          const isOpen = (main: "eerder" | "beroep" | "strafzaak") => asked.includes(`${conduct.id}.${main}`);
          for (const question of CONDUCT_QUESTIONS) {
            const fact = factOf(question);
            if (!fact || conduct.answers[question] !== undefined) continue;
            // Not yet: first its main question, or the day of receipt.
            const waits =
              (question === "eerder-behandeld" && isOpen("eerder")) ||
              (question === "niet-tijdig" && isOpen("beroep")) ||
              (question === "strafzaak-onderdeel" && isOpen("strafzaak")) ||
              (question === "datum" && !letter.ontvangst?.startsWith("20"));
            const expected = !waits && canMatter(state, conduct, fact);
            const key = `${conduct.id}.${question}`;
            expect(`${key} ${asked.includes(key)}`).toBe(`${key} ${expected}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("what is not known is named if and only if some completion makes it matter", () => {
    fc.assert(
      fc.property(someState, (state) => {
        for (const conduct of state.conducts) {
          const named = show(unknownOf(state, conduct)).split(" ");
          const given: Record<string, Answer> = { ...state.letter, ...conduct.answers };
          for (const question of [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS]) {
            const fact = factOf(question);
            const waits =
              (question === "eerder-behandeld" && !given["eerder"]) ||
              (question === "niet-tijdig" && !given["beroep"]) ||
              (question === "strafzaak-onderdeel" && !given["strafzaak"]) ||
              (question === "datum" && !given["ontvangst"]?.startsWith("20"));
            const expected =
              given[question] === "weet-niet" &&
              !waits &&
              fact !== undefined &&
              canMatter(state, conduct, fact);
            const key = question in state.letter ? question : `${conduct.id}.${question}`;
            expect(`${key} ${named.includes(key)}`).toBe(`${key} ${expected}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
