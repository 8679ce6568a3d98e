import { addYears, isIsoDate } from "../../lib/dates.ts";
import { conditionsOf, possibleOutcomes } from "./engine.ts";
import {
  type Answer,
  type Conduct,
  CONDUCT_QUESTIONS,
  type ConductQuestion,
  LETTER_QUESTIONS,
  type LetterQuestion,
  type OutcomeId,
  type State,
  type Truth,
} from "./model.ts";

/** The answers that a question can have, apart from a date. */
export const choicesOf = (question: ConductQuestion | LetterQuestion): string[] =>
  question === "lid-2" ? ["nee", "belang", "gewicht", "weet-niet"] : ["ja", "nee", "weet-niet"];

/** Questions that are answered with a date. */
export const isDateQuestion = (question: ConductQuestion | LetterQuestion): boolean =>
  question === "datum" || question === "ontvangst";

/** Whether two sets of outcomes are the same. */
export const same = (a: OutcomeId[], b: OutcomeId[]) => a.join() === b.join();

/** Answers that stand for all answers of a question: for the date of the conduct, either side of the line of one year. */
function testAnswers(question: ConductQuestion | LetterQuestion, receipt: Answer | undefined): Answer[] {
  if (question === "datum") {
    if (!receipt || !isIsoDate(receipt)) return [];
    return [receipt, addYears(receipt, -2)];
  }
  if (question === "lid-2") return ["nee", "gewicht"];
  return ["ja", "nee"];
}

/** A question, and for which conduct when it is not about the letter. */
export type Asked =
  | { scope: "brief"; question: LetterQuestion }
  | { scope: "gedraging"; question: ConductQuestion; conduct: string };

/** Two questions that only together make a ground: what the other must be for this one to count. */
const COMPANIONS: Partial<Record<ConductQuestion, [ConductQuestion, Answer]>> = {
  eerder: ["eerder-behandeld", "ja"],
  "eerder-behandeld": ["eerder", "ja"],
  beroep: ["niet-tijdig", "nee"],
  "niet-tijdig": ["beroep", "ja"],
};

/**
 * Whether the answer to this question can still make a difference for this conduct: whether its answers leave different
 * outcomes possible, whatever was answered to it so far.
 */
export function matters(state: State, conduct: Conduct, question: ConductQuestion | LetterQuestion): boolean {
  const { letter } = state;
  if (question === "besluit" || question === "bezwaartermijn") return false;
  if (question === "ontvangst") {
    // Only together with the date of the conduct, which may not be known yet.
    const known = conditionsOf(letter, conduct);
    const possible = (b: Truth) => possibleOutcomes({ ...known, gronden: { ...known.gronden, b } });
    return !same(possible(true), possible(false));
  }
  const [companion, needed] = COMPANIONS[question as ConductQuestion] ?? [];
  const known = companion ? conduct.answers[companion] : undefined;
  const helped =
    companion && (known === undefined || known === "weet-niet")
      ? { ...conduct.answers, [companion]: needed }
      : conduct.answers;
  const isLetter = (LETTER_QUESTIONS as readonly string[]).includes(question);
  const outcomes = testAnswers(question, letter.ontvangst).map((answer) =>
    isLetter
      ? possibleOutcomes(conditionsOf({ ...letter, [question]: answer }, conduct))
      : possibleOutcomes(
          conditionsOf(letter, { id: conduct.id, answers: { ...helped, [question]: answer } }),
        ),
  );
  return outcomes.some((outcome) => !same(outcome, outcomes[0] ?? []));
}

/** A sub-question is asked only after its main question has this answer. */
const AFTER: Partial<Record<ConductQuestion | LetterQuestion, [ConductQuestion | LetterQuestion, Answer[]]>> =
  {
    bezwaartermijn: ["besluit", ["ja"]],
    "eerder-behandeld": ["eerder", ["ja", "weet-niet"]],
    "niet-tijdig": ["beroep", ["ja", "weet-niet"]],
    "strafzaak-onderdeel": ["strafzaak", ["nee", "weet-niet"]],
  };

function isReached(
  question: ConductQuestion | LetterQuestion,
  answers: Record<string, Answer | undefined>,
): boolean {
  const after = AFTER[question];
  return !after || after[1].includes(answers[after[0]] ?? "");
}

/** Letter questions that decide no outcome but what else has to be done: the split, the date of the notice. */
const ALWAYS: LetterQuestion[] = ["ontvangst", "besluit", "bezwaartermijn"];

/** Whether the letter has left the law of complaints altogether: another authority, or none. */
export const hasLeft = ({ letter }: State): boolean => letter.orgaan === "nee" || letter.bevoegd === "nee";

/**
 * The questions still to ask, in order. A question that cannot change any outcome is left out; `all` asks the other
 * grounds too when one already holds, because a letter had better name them all.
 */
export function openQuestions(state: State, all = false): Asked[] {
  const { letter, conducts } = state;
  const asked: Asked[] = [];
  // A letter of which no conduct is named yet, is about one.
  const about = conducts.length > 0 ? conducts : [{ id: "", answers: {} }];
  for (const question of LETTER_QUESTIONS) {
    if (letter[question] !== undefined || !isReached(question, letter)) continue;
    const decides = about.some((conduct) => matters(state, conduct, question));
    if (decides || (ALWAYS.includes(question) && !hasLeft(state))) asked.push({ scope: "brief", question });
  }
  for (const conduct of conducts)
    for (const question of CONDUCT_QUESTIONS) {
      if (conduct.answers[question] !== undefined || !isReached(question, conduct.answers)) continue;
      const settled = possibleOutcomes(conditionsOf(letter, conduct));
      const asksOn = all && same(settled, ["niet-verplicht"]);
      // Without the day of receipt a date says nothing.
      if (question === "datum" && letter.ontvangst === "weet-niet") continue;
      if (asksOn || matters(state, conduct, question))
        asked.push({ scope: "gedraging", question, conduct: conduct.id });
    }
  return asked;
}

/** Questions answered with "weet ik niet" that could still change what becomes of this conduct. */
export function unknownOf(state: State, conduct: Conduct): Asked[] {
  const { letter } = state;
  const asked: Asked[] = [];
  for (const question of LETTER_QUESTIONS)
    if (letter[question] === "weet-niet" && matters(state, conduct, question))
      asked.push({ scope: "brief", question });
  for (const question of CONDUCT_QUESTIONS)
    if (
      conduct.answers[question] === "weet-niet" &&
      isReached(question, conduct.answers) &&
      matters(state, conduct, question)
    )
      asked.push({ scope: "gedraging", question, conduct: conduct.id });
  return asked;
}
