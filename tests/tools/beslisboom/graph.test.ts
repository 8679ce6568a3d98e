import { describe, expect, test } from "vitest";
import { checkExamples, checkGraph } from "../../../src/tools/beslisboom/graph.ts";
import type { Phase } from "../../../src/tools/beslisboom/schema.ts";
import { phase, question, smallPhases } from "../../helpers/small-tree.ts";

const faults = (phases: Phase[]) =>
  checkGraph(phases).map(({ phase, path, message }) => `${phase}:${path.join(".")} ${message}`);

test("a sound tree has no faults", () => {
  expect(faults(smallPhases)).toEqual([]);
});

describe("each kind of fault is found, with its place", () => {
  test.each<[string, Phase[], string, string]>([
    [
      "a dead end",
      [phase("een", 1, [question("a", { ja: "goed", nee: "goet" })], ["goed"])],
      "0:questions.0.answers.1.next",
      'Bedoelde u "goed"?',
    ],
    [
      "a circle",
      [
        phase(
          "een",
          1,
          [question("a", { ja: "b", nee: "goed" }), question("b", { ja: "a", nee: "goed" })],
          ["goed"],
        ),
      ],
      "0:questions.0",
      "kring: a → b → a",
    ],
    [
      "a question that asks itself",
      [phase("een", 1, [question("a", { ja: "a", nee: "goed" })], ["goed"])],
      "0:questions.0",
      "kring: a → a",
    ],
    [
      "an unreachable question",
      [
        phase(
          "een",
          1,
          [question("a", { ja: "goed", nee: "goed" }), question("b", { ja: "goed", nee: "goed" })],
          ["goed"],
        ),
      ],
      "0:questions.1",
      'onbereikbaar: naar "b"',
    ],
    [
      "an unreachable outcome",
      [phase("een", 1, [question("a", { ja: "goed", nee: "goed" })], ["goed", "slecht"])],
      "0:outcomes.1",
      'onbereikbaar: naar "slecht"',
    ],
    [
      "one id for two nodes in different phases",
      [
        phase("een", 1, [question("a", { ja: "goed", nee: "goed" })], ["goed"]),
        phase("twee", 2, [question("a", { ja: "goed", nee: "goed" })]),
      ],
      "1:questions.0.id",
      'dubbele of gereserveerde id "a"',
    ],
    [
      "an id that the address needs for itself",
      [phase("een", 1, [question("bij", { ja: "goed", nee: "goed" })], ["goed"])],
      "0:questions.0.id",
      'gereserveerde id "bij"',
    ],
    [
      "two phases with one id",
      [
        phase("een", 1, [question("a", { ja: "goed", nee: "b" })], ["goed"]),
        phase("een", 2, [question("b", { ja: "goed", nee: "goed" })]),
      ],
      "1:id",
      'fase "een"',
    ],
  ])("%s", (_, phases, place, words) => {
    const found = faults(phases);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
    expect(found[0]).toContain(words);
  });
});

describe("worked cases must hold", () => {
  const example = { id: "zaak", title: "Zaak", story: "Zo ging het.", sources: ["eigen"], lesson: "Les." };
  test.each([
    ["a right case", { answers: { a: "nee", c: "ja" }, outcome: "goed" }, undefined],
    ["a case from a later phase", { answers: { c: "ja" }, outcome: "goed", start: "twee" }, undefined],
    ["an answer too few", { answers: { a: "nee" }, outcome: "goed" }, 'het pad stopt bij vraag "c"'],
    [
      "an answer too many",
      { answers: { a: "nee", b: "ja", c: "ja" }, outcome: "goed" },
      "liggen niet op het pad: b",
    ],
    ["another outcome", { answers: { a: "nee", c: "nee" }, outcome: "goed" }, 'leiden naar "slecht"'],
    ["an unknown phase", { answers: { c: "ja" }, outcome: "goed", start: "drie" }, 'onbekende fase "drie"'],
  ])("%s", (_, fields, words) => {
    const found = checkExamples(smallPhases, [{ ...example, ...(fields as object) } as never]);
    if (words === undefined) expect(found).toEqual([]);
    else expect(found.map(({ message }) => message).join()).toContain(words);
  });
});
