import { describe, expect, test } from "vitest";
import type { Conduct, LetterAnswers } from "../../../src/tools/awb-9-8/model.ts";
import { evaluate } from "../../../src/tools/awb-9-8/result.ts";
import { goodLetter, letterWith, noGround, openGates } from "../../helpers/awb98.ts";

describe("what becomes of a conduct", () => {
  const resultOf = (answers: Conduct["answers"], letter: LetterAnswers = goodLetter) => {
    const { conducts, settled } = evaluate({ letter, conducts: [{ id: "g1", answers }] });
    const [result] = conducts;
    return {
      outcomes: result?.outcomes.join(" "),
      holds: result?.holds.join(" "),
      open: result?.open.join(" "),
      unknown: result?.unknown.map(({ question }) => question).join(" "),
      settled,
    };
  };

  test.each<[string, Conduct["answers"], LetterAnswers, ReturnType<typeof resultOf>]>([
    [
      "no ground",
      noGround,
      goodLetter,
      { outcomes: "behandelplicht", holds: "", open: "", unknown: "", settled: true },
    ],
    [
      "one ground, the others not asked",
      { ...openGates, bezwaar: "ja" },
      goodLetter,
      { outcomes: "niet-verplicht", holds: "c", open: "a b d e f lid-2", unknown: "", settled: true },
    ],
    [
      "more grounds",
      { ...noGround, datum: "2025-11-22", strafzaak: "ja", "lid-2": "belang" },
      goodLetter,
      { outcomes: "niet-verplicht", holds: "b f lid-2", open: "", unknown: "", settled: true },
    ],
    [
      "a ground that nobody knows",
      { ...noGround, rechter: "weet-niet" },
      goodLetter,
      { outcomes: "niet-verplicht behandelplicht", holds: "", open: "e", unknown: "rechter", settled: false },
    ],
    [
      "a ground that holds, behind a gate that may be closed",
      { ...noGround, rechter: "ja" },
      { ...goodLetter, eisen: "weet-niet" },
      { outcomes: "alleen-9-2 niet-verplicht", holds: "e", open: "", unknown: "eisen", settled: false },
    ],
    [
      // By telephone, and three years old: article 9:8 does not apply.
      "a ground behind a closed gate, which says nothing",
      { ...openGates, datum: "2023-11-01" },
      { ...goodLetter, schriftelijk: "nee" },
      { outcomes: "alleen-9-2", holds: "", open: "", unknown: "", settled: true },
    ],
    [
      "nothing known",
      {},
      {},
      {
        outcomes:
          "geen-bestuursorgaan doorzenden geen-klacht alleen-9-2 vervallen-9-5 niet-verplicht behandelplicht",
        holds: "",
        open: "a b c d e f lid-2",
        unknown: "",
        settled: false,
      },
    ],
  ])("%s", (_, answers, letter, expected) => {
    expect(resultOf(answers, letter)).toEqual(expected);
  });

  test("a letter is settled when all its conducts are", () => {
    const { conducts, settled } = evaluate(letterWith(noGround, { ...noGround, beroep: "weet-niet" }));
    expect(conducts.map(({ id, outcomes }) => `${id}: ${outcomes}`)).toEqual([
      "g1: behandelplicht",
      "g2: niet-verplicht,behandelplicht",
    ]);
    expect(settled).toBe(false);
  });
});

test.each<[string, LetterAnswers, string | undefined]>([
  ["about conduct alone", { besluit: "nee", bezwaartermijn: "ja" }, undefined],
  ["of which that was not asked", {}, undefined],
  ["about a decision of which the term runs", { besluit: "ja", bezwaartermijn: "ja" }, "ja"],
  ["about a decision of which the term is over", { besluit: "ja", bezwaartermijn: "nee" }, "nee"],
  ["about a decision, the term isn't known", { besluit: "ja", bezwaartermijn: "weet-niet" }, "weet-niet"],
  ["about a decision, the term wasn't asked", { besluit: "ja" }, "weet-niet"],
  ["perhaps about a decision", { besluit: "weet-niet" }, "weet-niet"],
  [
    "about a decision of another authority",
    { besluit: "ja", bezwaartermijn: "ja", bevoegd: "nee" },
    undefined,
  ],
])("a letter %s: does the term of the part to split off run? %s", (_, letter, decision) => {
  expect(evaluate({ letter, conducts: [] })).toEqual({
    conducts: [],
    settled: true,
    ...(decision && { decision }),
  });
});
