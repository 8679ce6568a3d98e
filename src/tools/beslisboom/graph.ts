import { closest } from "../../lib/closest.ts";
import { indexTree, replay } from "./engine.ts";
import { OVERVIEW, RESERVED } from "./fragment.ts";
import type { Example, Phase } from "./schema.ts";

/** A fault in the tree, with the place in its file as the author knows it. */
export interface GraphProblem {
  /** Index of the phase in the list that was given; -1 when the fault is in the examples. */
  phase: number;
  path: (string | number)[];
  message: string;
}

/** Finds what no schema of one file can see: double ids, dangling references, unreachable nodes and circles. */
export function checkGraph(phases: Phase[]): GraphProblem[] {
  const doubles = findDoubles(phases);
  const dangling = findDangling(phases);
  // Reach and circles are only meaningful on a tree whose references hold.
  if (doubles.length > 0 || dangling.length > 0) return [...doubles, ...dangling];
  return [...findCircles(phases), ...findUnreachable(phases)];
}

function findDoubles(phases: Phase[]): GraphProblem[] {
  const problems: GraphProblem[] = [];
  const seen = new Set<string>([RESERVED.start, RESERVED.at, OVERVIEW]);
  const take = (id: string, phase: number, path: (string | number)[]) => {
    if (seen.has(id))
      problems.push({
        phase,
        path,
        message: `dubbele of gereserveerde id "${id}"; verwacht een id die nergens anders staat`,
      });
    seen.add(id);
  };
  phases.forEach((phase, index) => {
    phase.questions.forEach((question, q) => {
      take(question.id, index, ["questions", q, "id"]);
      const answers = question.answers.map(({ id }) => id);
      answers.forEach((id, a) => {
        if (answers.indexOf(id) < a)
          problems.push({
            phase: index,
            path: ["questions", q, "answers", a, "id"],
            message: `dubbel antwoord "${id}"; verwacht een id die eenmaal in deze vraag staat`,
          });
      });
    });
    for (const [o, outcome] of (phase.outcomes ?? []).entries())
      take(outcome.id, index, ["outcomes", o, "id"]);
    const twin = phases.findIndex(({ id, order }) => id === phase.id || order === phase.order);
    if (twin < index)
      problems.push({
        phase: index,
        path: ["id"],
        message: `fase "${phase.id}" heeft dezelfde id of volgorde als "${phases[twin]?.id}"`,
      });
  });
  return problems;
}

function findDangling(phases: Phase[]): GraphProblem[] {
  const known = new Set(
    phases.flatMap(({ questions, outcomes = [] }) => [...questions, ...outcomes].map(({ id }) => id)),
  );
  return phases.flatMap((phase, index) =>
    phase.questions.flatMap((question, q) =>
      question.answers.flatMap((answer, a) => {
        if (known.has(answer.next)) return [];
        const hint = closest(answer.next, known);
        return [
          {
            phase: index,
            path: ["questions", q, "answers", a, "next"],
            message: `doodlopend: "${answer.next}" bestaat niet; verwacht de id van een vraag of uitkomst${hint ? `. Bedoelde u "${hint}"?` : ""}`,
          },
        ];
      }),
    ),
  );
}

function findCircles(phases: Phase[]): GraphProblem[] {
  const tree = indexTree(phases);
  const done = new Set<string>();
  const problems: GraphProblem[] = [];
  const walk = (id: string, trail: string[]): void => {
    const node = tree.questions.get(id);
    if (!node || done.has(id)) return;
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(" → ");
      problems.push({
        phase: phases.indexOf(node.phase),
        path: ["questions", node.phase.questions.indexOf(node.question)],
        message: `kring: ${circle}; verwacht dat elk pad in een uitkomst eindigt`,
      });
      return;
    }
    for (const { next } of node.question.answers) walk(next, [...trail, id]);
    done.add(id);
  };
  for (const id of tree.questions.keys()) walk(id, []);
  return problems;
}

function findUnreachable(phases: Phase[]): GraphProblem[] {
  const tree = indexTree(phases);
  const reached = new Set<string>();
  const walk = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const { next } of tree.questions.get(id)?.question.answers ?? []) walk(next);
  };
  const first = tree.phases[0]?.questions[0]?.id;
  if (first) walk(first);
  const lost = (phase: number, kind: "questions" | "outcomes", ids: string[]): GraphProblem[] =>
    ids.flatMap((id, index) =>
      reached.has(id)
        ? []
        : [
            {
              phase,
              path: [kind, index],
              message: `onbereikbaar: naar "${id}" leidt geen enkel antwoord vanaf de eerste vraag`,
            },
          ],
    );
  return phases.flatMap((phase, index) => [
    ...lost(
      index,
      "questions",
      phase.questions.map(({ id }) => id),
    ),
    ...lost(
      index,
      "outcomes",
      (phase.outcomes ?? []).map(({ id }) => id),
    ),
  ]);
}

/** Checks that each worked case walks its whole path and ends where it says. */
export function checkExamples(phases: Phase[], examples: Example[]): GraphProblem[] {
  const tree = indexTree(phases);
  return examples.flatMap((example, index) => {
    const fault = (key: string, message: string) => [{ phase: -1, path: [index, key], message }];
    if (example.start && !tree.phases.some(({ id }) => id === example.start))
      return fault(
        "start",
        `onbekende fase "${example.start}"; verwacht een van ${tree.phases.map(({ id }) => id).join(", ")}`,
      );
    const path = replay(tree, {
      answers: example.answers,
      ...(example.start ? { start: example.start } : {}),
    });
    if (path.open)
      return fault(
        "answers",
        `het pad stopt bij vraag "${path.open.question.id}"; verwacht daar een antwoord: ${path.open.question.answers.map(({ id }) => id).join(", ")}`,
      );
    if (path.aside.length > 0)
      return fault("answers", `deze antwoorden liggen niet op het pad: ${path.aside.join(", ")}`);
    if (path.end?.outcome.id !== example.outcome)
      return fault(
        "outcome",
        `de antwoorden leiden naar "${path.end?.outcome.id}"; verwacht die uitkomst of andere antwoorden`,
      );
    return [];
  });
}
