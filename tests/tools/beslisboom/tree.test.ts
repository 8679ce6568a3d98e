import { describe, expect, test } from "vitest";
import { drawTree, missingNodes } from "../../../src/tools/beslisboom/drawing.ts";
import {
  gatherActions,
  questionsAhead,
  replay,
  type State,
  withAnswer,
} from "../../../src/tools/beslisboom/engine.ts";
import { readPlace, writePlace } from "../../../src/tools/beslisboom/fragment.ts";
import { checkGraph } from "../../../src/tools/beslisboom/graph.ts";
import { examples, phases, tree } from "../../helpers/content.ts";

/** Everything below is about the real tree, and goes over all of it. */
const questions = [...tree.questions.values()];
const first = tree.phases[0]?.questions[0]?.id ?? "";

/** For each node: one shortest set of answers that leads to it. */
const waysTo = new Map<string, Record<string, string>>([[first, {}]]);
for (const [id, answers] of waysTo)
  for (const { id: answer, next } of tree.questions.get(id)?.question.answers ?? [])
    if (!waysTo.has(next)) waysTo.set(next, { ...answers, [id]: answer });

test("the graph is sound", () => {
  expect(checkGraph(phases)).toEqual([]);
});

test("every question and every outcome is reached by answering", () => {
  for (const id of [...tree.questions.keys(), ...tree.outcomes.keys()]) {
    const path = replay(tree, { answers: waysTo.get(id) ?? {} });
    expect(path.open?.question.id ?? path.end?.outcome.id).toBe(id);
  }
});

test("every path ends: from each node, whatever is answered, an outcome follows within the promised number", () => {
  for (const { question } of questions)
    for (const pick of [0, -1]) {
      let node = question.id;
      let asked = 0;
      while (!tree.outcomes.has(node)) {
        node = tree.questions.get(node)?.question.answers.at(pick)?.next ?? "";
        asked += 1;
        expect(asked).toBeLessThanOrEqual(questionsAhead(tree, question.id));
      }
    }
});

describe("for every answer of every question", () => {
  const cases = questions.flatMap(({ question }) => question.answers.map((answer) => ({ question, answer })));

  test("replay goes where the answer directly points", () => {
    for (const { question, answer } of cases) {
      const path = replay(
        tree,
        withAnswer({ answers: waysTo.get(question.id) ?? {} }, question.id, answer.id),
      );
      expect(path.steps.at(-1)?.answer.id).toBe(answer.id);
      expect(path.open?.question.id ?? path.end?.outcome.id).toBe(answer.next);
    }
  });

  test("a link holds the state, and gives it back", () => {
    for (const { question, answer } of cases) {
      const state = withAnswer({ answers: waysTo.get(question.id) ?? {} }, question.id, answer.id);
      expect(readPlace(tree, writePlace(tree, { state, at: question.id }))).toEqual({
        state,
        at: question.id,
        dropped: [],
        tooLong: false,
      });
    }
  });

  test("changing it to each other answer and back gives the same path", () => {
    for (const { question, answer } of cases) {
      const state: State = {
        answers: { ...fill(answer.next), ...waysTo.get(question.id), [question.id]: answer.id },
      };
      const before = replay(tree, state);
      for (const other of question.answers) {
        const there = withAnswer(state, question.id, other.id);
        const onNewPath = replay(tree, there).steps.map((step) => step.question.id);
        // All that was answered is still there: on the path, or aside.
        expect([...onNewPath, ...replay(tree, there).aside].sort()).toEqual(
          Object.keys(there.answers).sort(),
        );
        expect(replay(tree, withAnswer(there, question.id, answer.id)).steps).toEqual(before.steps);
      }
    }
  });
});

/** Answers that lead from a node to an outcome, by always taking the first. */
function fill(id: string): Record<string, string> {
  const node = tree.questions.get(id)?.question;
  const answer = node?.answers[0];
  return node && answer ? { [id]: answer.id, ...fill(answer.next) } : {};
}

test("a jump to each phase begins at its first question and keeps all answers", () => {
  for (const phase of tree.phases) {
    const answers = waysTo.get(phase.questions[0]?.id ?? "") ?? {};
    const path = replay(tree, { answers, start: phase.id });
    expect(path.open?.question.id).toBe(phase.questions[0]?.id);
    expect(path.aside).toEqual(Object.keys(answers));
  }
});

test.each(examples)("example $id: $title", ({ answers, start, outcome }) => {
  const path = replay(tree, { answers, ...(start && { start }) });
  expect(path.end?.outcome.id).toBe(outcome);
  expect(path.steps.map(({ question }) => question.id)).toEqual(Object.keys(answers));
  expect(gatherActions(path).length).toBeGreaterThan(0);
});

test("every outcome is shown by at least one worked case", () => {
  const shown = new Set(examples.map(({ outcome }) => outcome));
  expect([...tree.outcomes.keys()].filter((id) => !shown.has(id))).toEqual([]);
});

describe("the law in the words", () => {
  const actions = [
    ...questions.flatMap(({ question }) => question.answers.flatMap((answer) => answer.actions ?? [])),
    ...[...tree.outcomes.values()].flatMap(({ outcome }) => outcome.actions ?? []),
  ];
  test("what must, names a law; what is ours, names us", () => {
    for (const { text, strength, sources } of actions) {
      if (strength === "moet")
        expect(sources.join(), text).toMatch(/^(awb|atw|bw|politiewet|wno)|,(awb|atw|bw|politiewet|wno)/);
      if (strength === "eigen") expect(sources, text).toContain("eigen");
    }
  });

  test("no text says that handling is forbidden where the law only lifts the duty", () => {
    const texts = JSON.stringify(phases);
    expect(texts).not.toMatch(/mag (u )?(de klacht |een klacht |die |deze )?niet (in behandeling|behandel)/i);
    expect(texts).not.toMatch(/niet-ontvankelijk verklaren/i);
  });
});

test("the drawings show every node once, and say which one they miss", async () => {
  const { overview, phases: drawn } = await drawTree(tree, "/hulpmiddelen/beslisboom/");
  const all = drawn.map(({ svg }) => svg).join("");
  expect(missingNodes(tree, all)).toEqual([]);
  expect(missingNodes(tree, all.replace(`id="kaart-${first}"`, ""))).toEqual([first]);
  const ids = [...(overview + all).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(overview + all).not.toMatch(/\sstyle=|xlink|<script/);
  for (const { question } of questions) {
    expect(all).toContain(`href="/hulpmiddelen/beslisboom/#vraag-${question.id}"`);
    for (const { id } of tree.phases) expect(overview).toContain(`href="#tekening-${id}"`);
  }
});
