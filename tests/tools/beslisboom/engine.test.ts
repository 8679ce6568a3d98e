import { describe, expect, test } from "vitest";
import {
  gatherActions,
  indexTree,
  questionsAhead,
  replay,
  withAnswer,
} from "../../../src/tools/beslisboom/engine.ts";
import { smallPhases } from "../../helpers/small-tree.ts";

const tree = indexTree(smallPhases);
const walk = (answers: Record<string, string>, start?: string) => {
  const path = replay(tree, { answers, ...(start && { start }) });
  return {
    steps: path.steps.map(({ question, answer }) => `${question.id}=${answer.id}`).join(" "),
    stands: path.open?.question.id ?? path.end?.outcome.id,
    aside: path.aside.join(" "),
  };
};

describe("replay derives the path from the answers alone", () => {
  test.each([
    ["nothing answered", {}, undefined, { steps: "", stands: "a", aside: "" }],
    ["one answer", { a: "ja" }, undefined, { steps: "a=ja", stands: "b", aside: "" }],
    ["a branch that skips b", { a: "nee" }, undefined, { steps: "a=nee", stands: "c", aside: "" }],
    ["to the end", { a: "nee", c: "ja" }, undefined, { steps: "a=nee c=ja", stands: "goed", aside: "" }],
    [
      "order of answers does not matter",
      { c: "ja", a: "nee" },
      undefined,
      { steps: "a=nee c=ja", stands: "goed", aside: "" },
    ],
    [
      "answers off the path stay aside",
      { a: "nee", b: "ja", c: "nee" },
      undefined,
      { steps: "a=nee c=nee", stands: "slecht", aside: "b" },
    ],
    [
      "an answer that no longer exists asks again",
      { a: "misschien" },
      undefined,
      { steps: "", stands: "a", aside: "a" },
    ],
    ["a start in a later phase", { a: "ja" }, "twee", { steps: "", stands: "c", aside: "a" }],
    [
      "an unknown start begins at the beginning",
      { a: "ja" },
      "weg",
      { steps: "a=ja", stands: "b", aside: "" },
    ],
  ])("%s", (_, answers, start, expected) => {
    expect(walk(answers as Record<string, string>, start)).toEqual(expected);
  });
});

test("changing an early answer keeps later answers that lie on the new path", () => {
  const before = { answers: { a: "ja", b: "nee", c: "ja" } };
  const changed = withAnswer(before, "a", "nee");
  expect(walk(changed.answers)).toEqual({ steps: "a=nee c=ja", stands: "goed", aside: "b" });
  expect(walk(withAnswer(changed, "a", "ja").answers)).toEqual({
    steps: "a=ja b=nee c=ja",
    stands: "goed",
    aside: "",
  });
  expect(before.answers.a).toBe("ja");
});

test.each([
  ["a", 3],
  ["b", 2],
  ["c", 1],
  ["goed", 0],
])("from %s at most %i questions follow", (node, expected) => {
  expect(questionsAhead(tree, node)).toBe(expected);
});

test("actions are gathered by phase, in order, each once, the outcome's last", () => {
  const path = replay(tree, { answers: { a: "ja", b: "ja", c: "ja" } });
  const groups = gatherActions(path).map(({ phase, actions }) => [phase.id, actions.map(({ text }) => text)]);
  expect(groups).toEqual([
    ["een", ["doe a ja", "doe b ja"]],
    ["twee", ["doe c ja", "doe slot"]],
  ]);
});

test("the same action on two answers is shown once", () => {
  const twice = structuredClone(smallPhases);
  const [first, second] = [twice[0]?.questions[0]?.answers[0], twice[0]?.questions[1]?.answers[0]];
  if (!first?.actions?.[0] || !second?.actions?.[0]) throw new Error("fixture");
  second.actions[0].text = first.actions[0].text;
  const path = replay(indexTree(twice), { answers: { a: "ja", b: "ja" } });
  expect(gatherActions(path).flatMap(({ actions }) => actions)).toHaveLength(1);
});
