import { addDays, addYears, type IsoDate, isIsoDate } from "../../lib/dates.ts";
import {
  type Answer,
  type Conditions,
  type Conduct,
  type Ground,
  GROUNDS,
  type LetterAnswers,
  type OutcomeId,
  OUTCOMES,
  type Truth,
} from "./model.ts";

const truth = (answer: Answer | undefined): Truth =>
  answer === "ja" ? true : answer === "nee" ? false : undefined;

const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a && b);
const or = (a: Truth, b: Truth): Truth =>
  a === true || b === true ? true : a === false && b === false ? false : undefined;
const not = (a: Truth): Truth => (a === undefined ? undefined : !a);

/**
 * Ground b, Awb 9:8 lid 1: the conduct (its last day) was longer than one year before the complaint came in. Exactly
 * one year is not longer. A year from 29 February ends on 28 February.
 */
export function longerThanAYear(conduct: Answer | undefined, receipt: Answer | undefined): Truth {
  if (!conduct || !receipt || !isIsoDate(conduct) || !isIsoDate(receipt)) return undefined;
  return receipt > addYears(conduct, 1);
}

/** The oldest day that is not longer than a year before receipt: from there on ground b does not hold. */
export function oldestWithinAYear(receipt: IsoDate): IsoDate {
  const day = addYears(receipt, -1);
  // A year after 28 February is no 29 February.
  return longerThanAYear(day, receipt) ? addDays(day, 1) : day;
}

/** What the answers say about the conditions of the law, for one conduct. */
export function conditionsOf(letter: LetterAnswers, { answers }: Conduct): Conditions {
  const lid2 = answers["lid-2"];
  return {
    orgaan: truth(letter.orgaan),
    bevoegd: truth(letter.bevoegd),
    gedraging: truth(answers.gedraging),
    schriftelijk: truth(letter.schriftelijk),
    jegens: truth(answers.jegens),
    eisen: truth(letter.eisen),
    tevreden: truth(answers.tevreden),
    gronden: {
      // Complained of before, and that complaint was handled under 9:4 and on.
      a: and(truth(answers.eerder), truth(answers["eerder-behandeld"])),
      b: longerThanAYear(answers.datum, letter.ontvangst),
      c: truth(answers.bezwaar),
      // Appeal was or is open, unless it is about deciding too late.
      d: and(truth(answers.beroep), not(truth(answers["niet-tijdig"]))),
      e: truth(answers.rechter),
      // Either of the two situations of f.
      f: or(truth(answers.strafzaak), truth(answers["strafzaak-onderdeel"])),
      // An open norm: the handler says that he relies on it, the tool does not judge.
      "lid-2": lid2 === "belang" || lid2 === "gewicht" ? true : truth(lid2),
    },
  };
}

/** The gates before article 9:8, in order of precedence: the outcome when one is closed. */
const GATES: { isOpen: (conditions: Conditions) => Truth; outcome: OutcomeId }[] = [
  { isOpen: ({ orgaan }) => orgaan, outcome: "geen-bestuursorgaan" },
  { isOpen: ({ bevoegd }) => bevoegd, outcome: "doorzenden" },
  { isOpen: ({ gedraging }) => gedraging, outcome: "geen-klacht" },
  { isOpen: ({ schriftelijk }) => schriftelijk, outcome: "alleen-9-2" },
  { isOpen: ({ jegens }) => jegens, outcome: "alleen-9-2" },
  { isOpen: ({ eisen }) => eisen, outcome: "alleen-9-2" },
  { isOpen: ({ tevreden }) => not(tevreden), outcome: "vervallen-9-5" },
];

/**
 * The outcomes that are still possible, in order of precedence. One when the known conditions settle it; more when
 * what is not known matters.
 */
export function possibleOutcomes(conditions: Conditions): OutcomeId[] {
  const found = new Set<OutcomeId>();
  for (const { isOpen, outcome } of GATES) {
    const open = isOpen(conditions);
    if (open !== true) found.add(outcome);
    if (open === false) return inOrder(found);
  }
  const grounds = GROUNDS.map((ground) => conditions.gronden[ground]);
  if (grounds.some((ground) => ground !== false)) found.add("niet-verplicht");
  if (!grounds.some((ground) => ground === true)) found.add("behandelplicht");
  return inOrder(found);
}

const inOrder = (found: Set<OutcomeId>): OutcomeId[] => OUTCOMES.filter((outcome) => found.has(outcome));

/** The grounds that hold, and those that might. */
export function groundsOf(conditions: Conditions): { holds: Ground[]; open: Ground[] } {
  return {
    holds: GROUNDS.filter((ground) => conditions.gronden[ground] === true),
    open: GROUNDS.filter((ground) => conditions.gronden[ground] === undefined),
  };
}
