import type { Phase, Question } from "../../src/tools/beslisboom/schema.ts";

/** A question with answers as `id: next`, for tests that are about the graph and not the words. */
export function question(id: string, answers: Record<string, string>): Question {
  return {
    id,
    question: `${id}?`,
    short: id,
    why: "Daarom.",
    sources: ["eigen"],
    answers: Object.entries(answers).map(([answer, next]) => ({
      id: answer,
      label: answer,
      because: `${id} is ${answer}`,
      next,
      actions: [{ text: `doe ${id} ${answer}`, strength: "kan", sources: ["eigen"] }],
    })),
  };
}

/** A phase with questions and the ids of its outcomes. */
export function phase(id: string, order: number, questions: Question[], outcomes: string[] = []): Phase {
  return {
    id,
    order,
    title: id,
    intro: "Een fase.",
    step: 1,
    questions,
    outcomes: outcomes.map((outcome) => ({
      id: outcome,
      title: outcome,
      short: outcome,
      what: "Klaar.",
      tone: "neutraal",
      actions: [{ text: "doe slot", strength: "kan", sources: ["eigen"] }],
      doors: [{ label: "Start", href: "/" }],
      sources: ["eigen"],
    })),
  };
}

/**
 * Two phases: `een` asks a (→ b or, skipping, c) and b (→ c); `twee` asks c (→ end good or bad).
 */
export const smallPhases: Phase[] = [
  phase("een", 1, [question("a", { ja: "b", nee: "c" }), question("b", { ja: "c", nee: "c" })]),
  phase("twee", 2, [question("c", { ja: "goed", nee: "slecht" })], ["goed", "slecht"]),
];
