import { describe, expect, test } from "vitest";
import type { Analysis, Signal } from "../../../src/lib/analysis.ts";
import type { Hint } from "../../../src/lib/hints.ts";
import {
  adviceFor,
  byPart,
  hintsOfStep,
  hintsOfWhole,
  outcomeOf,
  stepsIn,
} from "../../../src/tools/excuuswizard/engine.ts";
import {
  ADVICE_PARTS,
  type Answers,
  OUTCOMES,
  QUESTIONS,
  type Question,
  STEPS,
} from "../../../src/tools/excuuswizard/model.ts";
import type { Advies } from "../../../src/tools/excuuswizard/schema.ts";
import { adviezen, uitkomsten } from "../../helpers/excuus.ts";

/** Every combination of answers, questions without an answer too. */
const all = (Object.keys(QUESTIONS) as Question[]).reduce<Answers[]>(
  (combinations, question) =>
    combinations.flatMap((answers) => [
      answers,
      ...QUESTIONS[question].map((answer) => ({ ...answers, [question]: answer })),
    ]),
  [{}],
);

test("all combinations are there", () => {
  expect(all).toHaveLength(5 * 4 * 4 * 4 * 4 * 3);
});

describe("whether an apology is in place", () => {
  /** The rule once more, as a table: what went wrong, and whether someone suffered from it. */
  const TABLE: Record<string, Record<string, string | undefined>> = {
    ja: { ja: "past", nee: "klein", "weet-niet": "past", geen: "past" },
    deels: { ja: "deels", nee: "deels", "weet-niet": "deels", geen: "deels" },
    nee: { ja: "geen-fout", nee: "geen-fout", "weet-niet": "geen-fout", geen: "geen-fout" },
    "weet-niet": {
      ja: "eerst-uitzoeken",
      nee: "eerst-uitzoeken",
      "weet-niet": "eerst-uitzoeken",
      geen: "eerst-uitzoeken",
    },
    geen: {},
  };

  test("follows from the first two answers alone, over all combinations", () => {
    for (const answers of all)
      expect(outcomeOf(answers), JSON.stringify(answers)).toBe(
        TABLE[answers.mis ?? "geen"]?.[answers.last ?? "geen"],
      );
  });

  test("reaches every outcome, and an outcome without words never", () => {
    const reached = new Set(all.map(outcomeOf).filter((outcome) => outcome !== undefined));
    expect([...reached].sort()).toEqual([...OUTCOMES].sort());
    for (const outcome of reached) expect(uitkomsten.map(({ id }) => id)).toContain(outcome);
  });

  test("an answer that is none of ours gives no outcome", () => {
    expect(outcomeOf({ mis: "misschien" })).toBeUndefined();
  });
});

const advies = (id: string, when?: Advies["when"], part: Advies["part"] = "wie"): Advies => ({
  id,
  part,
  text: id,
  strength: "eigen",
  sources: ["eigen"],
  ...(when && { when }),
});

describe("advice", () => {
  const list = [
    advies("altijd"),
    advies("medewerker", { wie: ["medewerker"] }),
    advies("onbekend", { wie: ["organisatie", "weet-niet"] }),
    advies("beide", { geld: ["ja"], tegen: ["ja"] }),
  ];
  const ids = (answers: Answers) => adviceFor(answers, list).map(({ id }) => id);

  test.each<[string, Answers, string[]]>([
    ["without answers, unanswered counts as not known", {}, ["altijd", "onbekend"]],
    ["one answer", { wie: "medewerker" }, ["altijd", "medewerker"]],
    ["not known is an answer too", { wie: "weet-niet" }, ["altijd", "onbekend"]],
    ["all conditions must hold", { wie: "medewerker", geld: "ja" }, ["altijd", "medewerker"]],
    ["and do", { wie: "medewerker", geld: "ja", tegen: "ja" }, ["altijd", "medewerker", "beide"]],
  ])("%s", (_, answers, expected) => {
    expect(ids(answers)).toEqual(expected);
  });

  test("for every combination says something on who, how and when, and on fear", () => {
    for (const answers of all)
      expect(
        byPart(adviceFor(answers, adviezen)).map(({ part }) => part),
        JSON.stringify(answers),
      ).toEqual([...ADVICE_PARTS]);
  });

  test("every piece of advice comes up somewhere, and not on every answer if it depends on one", () => {
    for (const each of adviezen) {
      const count = all.filter((answers) => adviceFor(answers, [each]).length > 0).length;
      expect(count, each.id).toBeGreaterThan(0);
      if (each.when) expect(count, each.id).toBeLessThan(all.length);
    }
  });

  test("stands by subject in our order, without empty subjects", () => {
    expect(
      byPart([
        advies("b", undefined, "angst"),
        advies("a", undefined, "wie"),
        advies("c", undefined, "angst"),
      ]),
    ).toEqual([
      { part: "wie", list: [advies("a", undefined, "wie")] },
      { part: "angst", list: [advies("b", undefined, "angst"), advies("c", undefined, "angst")] },
    ]);
  });
});

describe("steps in a text", () => {
  const signal = (id: string, kind: Signal["kind"] = "staat-er"): Signal => ({
    id,
    kind,
    where: ["excuus"],
    phrases: [id],
    unless: [],
  });
  /** A text of which each sentence shows these signals; a `!` makes it a warning. */
  const read = (...sentences: string[]): Analysis<Signal, { phrase: string }> => ({
    sentences: [],
    hits: sentences.flatMap((ids, at) =>
      ids.split(" ").map((id) => ({
        signal: signal(id.replace("!", ""), id.startsWith("!") ? "let-op" : "staat-er"),
        match: id,
        sentence: { text: ids, at },
      })),
    ),
    stiff: [],
    passive: [],
    long: [],
    reading: undefined,
  });
  const steps = [
    { id: "herstel" as const, signals: ["herstel", "nodig"] },
    { id: "erkennen" as const, signals: ["fout"] },
  ];
  const found = (...sentences: string[]) =>
    stepsIn(read(...sentences), steps)
      .filter((each) => each.found !== "nee")
      .map(({ step, found: how, hit, doubt }) => [step, how, hit?.sentence.at, doubt?.id].join(" ").trim());

  test("all five come, in our order, also when nothing is known of them", () => {
    expect(stepsIn(read(), steps)).toEqual(STEPS.map((step) => ({ step, found: "nee" })));
  });

  test.each<[string, string[], string[]]>([
    ["a signal shows its step", ["fout"], ["erkennen ja 0"]],
    ["one of two is enough", ["nodig"], ["herstel ja 0"]],
    ["the first sentence is shown", ["anders", "fout", "fout"], ["erkennen ja 1"]],
    ["a warning in the same sentence makes it doubtful", ["fout !maar"], ["erkennen deels 0 maar"]],
    ["a warning elsewhere does not", ["fout", "!maar"], ["erkennen ja 0"]],
    ["a sound sentence goes before a doubtful one", ["fout !maar", "fout"], ["erkennen ja 1"]],
    ["a warning alone shows nothing", ["!fout-niet"], []],
    ["one sentence can show two steps", ["fout herstel"], ["erkennen ja 0", "herstel ja 0"]],
  ])("%s", (_, sentences, expected) => {
    expect(found(...sentences)).toEqual(expected);
  });
});

test("that a defence comes too early is said in the first step and in the whole, not further on", () => {
  const hint = (id: string): Hint => ({ id, title: "", why: "", sources: [], about: "inhoud", passages: [] });
  const hints = [hint("verdediging-voor-erkenning"), hint("verdediging")];
  for (const step of STEPS)
    expect(hintsOfStep(step, hints).map(({ id }) => id)).toEqual(
      step === "erkennen" ? ["verdediging-voor-erkenning", "verdediging"] : ["verdediging"],
    );
  expect(hintsOfWhole(hints).map(({ id }) => id)).toEqual(["verdediging-voor-erkenning"]);
});
