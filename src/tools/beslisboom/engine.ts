import type { Citation } from "../../lib/source-ref.ts";
import type { Action, Answer, Outcome, Phase, Question } from "./schema.ts";

/** What the island fetches: the phases, and how each of their sources is cited. */
export interface TreeData {
  phases: Phase[];
  citations: Record<string, Citation>;
}

/** The tree with its nodes by id; phases in order. Built once from checked content. */
export interface Tree {
  phases: Phase[];
  questions: Map<string, { question: Question; phase: Phase }>;
  outcomes: Map<string, { outcome: Outcome; phase: Phase }>;
}

/** All that is kept: answers by question id, and the phase in which the reader chose to begin. */
export interface State {
  answers: Record<string, string>;
  start?: string;
}

/** One answered question on the path. */
export interface Step {
  question: Question;
  phase: Phase;
  answer: Answer;
}

/** Where a state leads: derived, never stored. Exactly one of `open` and `end` is set. */
export interface Path {
  steps: Step[];
  open?: { question: Question; phase: Phase };
  end?: { outcome: Outcome; phase: Phase };
  /** Questions that have an answer but do not lie on the path; kept for when an earlier answer changes back. */
  aside: string[];
}

/** The actions that a path gathered, by the phase in which they arose, each text once. */
export interface ActionGroup {
  phase: Phase;
  actions: Action[];
}

/** Indexes phases that were checked (see `graph.ts`). */
export function indexTree(phases: Phase[]): Tree {
  const sorted = [...phases].sort((a, b) => a.order - b.order);
  return {
    phases: sorted,
    questions: new Map(
      sorted.flatMap((phase) => phase.questions.map((question) => [question.id, { question, phase }])),
    ),
    outcomes: new Map(
      sorted.flatMap((phase) => (phase.outcomes ?? []).map((outcome) => [outcome.id, { outcome, phase }])),
    ),
  };
}

/** Replays the answers from the start: the path that they make, and where it stands. */
export function replay(tree: Tree, state: State): Path {
  const steps: Step[] = [];
  const entry = tree.phases.find((phase) => phase.id === state.start) ?? tree.phases[0];
  let nodeId = entry?.questions[0]?.id;
  for (;;) {
    const end = tree.outcomes.get(nodeId ?? "");
    if (end) return { steps, end, aside: aside(state, steps) };
    const node = tree.questions.get(nodeId ?? "");
    if (!node) throw new Error(`beslisboom: onbekende knoop "${nodeId}"`);
    const answer = node.question.answers.find(({ id }) => id === state.answers[node.question.id]);
    if (!answer) return { steps, open: node, aside: aside(state, steps) };
    steps.push({ ...node, answer });
    nodeId = answer.next;
  }
}

function aside(state: State, steps: Step[]): string[] {
  const onPath = new Set(steps.map(({ question }) => question.id));
  return Object.keys(state.answers).filter((id) => !onPath.has(id));
}

/** The state after one answer. Other answers stay, so that those that still lie on the path need no second asking. */
export function withAnswer(state: State, questionId: string, answerId: string): State {
  return { ...state, answers: { ...state.answers, [questionId]: answerId } };
}

/** The most questions that can still come, this one included, when the reader stands at a node. */
export function questionsAhead(tree: Tree, nodeId: string, known = new Map<string, number>()): number {
  const node = tree.questions.get(nodeId);
  if (!node) return 0;
  const seen = known.get(nodeId);
  if (seen !== undefined) return seen;
  const longest = Math.max(...node.question.answers.map(({ next }) => questionsAhead(tree, next, known)));
  known.set(nodeId, longest + 1);
  return longest + 1;
}

/** What the reader has to do: actions of all answers on the path and of the outcome, grouped by phase. */
export function gatherActions(path: Path): ActionGroup[] {
  const groups = new Map<string, ActionGroup>();
  const seen = new Set<string>();
  const add = (phase: Phase, actions: Action[] = []) => {
    const fresh = actions.filter(({ text }) => !seen.has(text));
    if (fresh.length === 0) return;
    for (const { text } of fresh) seen.add(text);
    const group = groups.get(phase.id) ?? { phase, actions: [] };
    group.actions.push(...fresh);
    groups.set(phase.id, group);
  };
  for (const { phase, answer } of path.steps) add(phase, answer.actions);
  if (path.end) add(path.end.phase, path.end.outcome.actions);
  return [...groups.values()];
}
