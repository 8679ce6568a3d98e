import { addDays, isIsoDate } from "../../lib/dates.ts";
import { conditionsOf, longerThanAYear, oldestWithinAYear, possibleOutcomes } from "./engine.ts";
import {
  type Answer,
  type Conduct,
  CONDUCT_QUESTIONS,
  type ConductQuestion,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type LetterQuestion,
  type OutcomeId,
  type State,
} from "./model.ts";
import { choicesOf } from "./questions.ts";

/** One change of answers that gives another outcome. */
export interface Change {
  /** Other answers, by question; a date as the first (or last) day that makes the difference. */
  answers: { question: ConductQuestion | LetterQuestion; answer: Answer }[];
  outcome: OutcomeId;
}

/**
 * The smallest changes of given answers that give another settled outcome: all single changes, and where no single
 * change reaches an outcome, pairs. Only for a settled conduct.
 */
export function changesFor(state: State, conduct: Conduct): Change[] {
  const now = possibleOutcomes(conditionsOf(state.letter, conduct));
  if (now.length !== 1) return [];
  const options = alternatives(state, conduct);
  const outcomeOf = (changes: Change["answers"]) => {
    const outcomes = possibleOutcomes(conditionsOf(...withChanges(state, conduct, changes)));
    return outcomes.length === 1 && outcomes[0] !== now[0] ? outcomes[0] : undefined;
  };
  const singles = options.flatMap((option): Change[] => {
    const outcome = outcomeOf([option]);
    return outcome ? [{ answers: [option], outcome }] : [];
  });
  const reached = new Set(singles.map(({ outcome }) => outcome));
  const pairs = options.flatMap((first, index) =>
    options.slice(index + 1).flatMap((second): Change[] => {
      if (first.question === second.question) return [];
      const outcome = outcomeOf([first, second]);
      return outcome && !reached.has(outcome) ? [{ answers: [first, second], outcome }] : [];
    }),
  );
  return [...singles, ...pairs];
}

/** Single changes after which the outcome is no longer settled: more would have to be known. */
export function changesThatOpen(state: State, conduct: Conduct): Change["answers"] {
  return alternatives(state, conduct).filter(
    (option) => possibleOutcomes(conditionsOf(...withChanges(state, conduct, [option]))).length > 1,
  );
}

function alternatives({ letter }: State, { answers }: Conduct): Change["answers"] {
  const given = { ...letter, ...answers } as Record<string, Answer | undefined>;
  return [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS].flatMap((question): Change["answers"] => {
    const answer = given[question];
    if (answer === undefined || answer === "weet-niet" || question === "ontvangst") return [];
    if (question === "datum") {
      if (!letter.ontvangst || !isIsoDate(letter.ontvangst)) return [];
      const line = oldestWithinAYear(letter.ontvangst);
      // A year before the year 0 has no date.
      if (!isIsoDate(line)) return [];
      return [
        {
          question,
          answer: longerThanAYear(answer, letter.ontvangst) ? line : addDays(line, -1),
        },
      ];
    }
    return choicesOf(question)
      .filter((choice) => choice !== answer && choice !== "weet-niet")
      .map((choice) => ({ question, answer: choice }));
  });
}

function withChanges(state: State, conduct: Conduct, changes: Change["answers"]): [LetterAnswers, Conduct] {
  const letter: Record<string, Answer | undefined> = { ...state.letter };
  const answers: Record<string, Answer | undefined> = { ...conduct.answers };
  for (const { question, answer } of changes) (question in letter ? letter : answers)[question] = answer;
  return [letter as LetterAnswers, { id: conduct.id, answers } as Conduct];
}
