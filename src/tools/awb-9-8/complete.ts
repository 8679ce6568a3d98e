import { CONDUCT_QUESTIONS, GROUNDS, LETTER_QUESTIONS, OUTCOMES, type State } from "./model.ts";
import { isAnswer } from "./receipt.ts";
import { evaluate } from "./result.ts";
import type { Voorbeeld } from "./schema.ts";

/** A fault in the words or worked cases: where in the file, and what was expected. In Dutch, for authors. */
export interface WordProblem {
  path: (string | number)[];
  message: string;
}

/** The ids that each file must have, each once. */
export const REQUIRED = {
  vragen: [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS],
  gronden: [...GROUNDS],
  uitkomsten: [...OUTCOMES],
} as const;

/** Ids that lack words. */
export function missingWords(file: keyof typeof REQUIRED, ids: string[]): WordProblem[] {
  return REQUIRED[file]
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      path: [],
      message: `geen blok met id "${id}"; verwacht voor elke regel van de toets de woorden`,
    }));
}

/** The state that a worked case describes. */
export const stateOf = ({ letter, conducts }: Voorbeeld): State => ({
  letter,
  conducts: conducts.map(({ answers }, index) => ({ id: `g${index + 1}`, answers })),
});

/** Worked cases that no longer hold. */
export function checkExamples(examples: Voorbeeld[]): WordProblem[] {
  return examples.flatMap((example, place) => {
    const given = [
      ...Object.entries(example.letter).map(([question, answer]) => ({
        question,
        answer,
        path: ["letter", question],
      })),
      ...example.conducts.flatMap(({ answers }, index) =>
        Object.entries(answers).map(([question, answer]) => ({
          question,
          answer,
          path: ["conducts", index, "answers", question],
        })),
      ),
    ];
    const wrong = given.filter(({ question, answer }) => !isAnswer(question as never, answer));
    if (wrong.length > 0)
      return wrong.map(({ answer, path }) => ({
        path: [place, ...path],
        message: `"${answer}" is geen antwoord op deze vraag`,
      }));
    const result = evaluate(stateOf(example));
    return example.conducts.flatMap(({ outcomes, grounds }, index): WordProblem[] => {
      const found = result.conducts[index];
      if (!found) return [];
      const problems: WordProblem[] = [];
      if (found.outcomes.join() !== outcomes.join())
        problems.push({
          path: [place, "conducts", index, "outcomes"],
          message: `geval "${example.id}": verwacht ${outcomes.join(", ")}; de toets geeft ${found.outcomes.join(", ")}`,
        });
      if (found.holds.join() !== grounds.join())
        problems.push({
          path: [place, "conducts", index, "grounds"],
          message: `geval "${example.id}": verwacht gronden [${grounds.join(", ")}]; de toets geeft [${found.holds.join(", ")}]`,
        });
      return problems;
    });
  });
}
