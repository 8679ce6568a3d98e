import type { IsoDate } from "../../lib/dates.ts";

/** Questions about the letter as a whole, in the order in which they are asked. */
export const LETTER_QUESTIONS = [
  "orgaan",
  "bevoegd",
  "schriftelijk",
  "eisen",
  "ontvangst",
  "besluit",
  "bezwaartermijn",
] as const;

/** Questions about each conduct (gedraging), in the order in which they are asked. */
export const CONDUCT_QUESTIONS = [
  "gedraging",
  "jegens",
  "tevreden",
  "eerder",
  "eerder-behandeld",
  "datum",
  "bezwaar",
  "beroep",
  "niet-tijdig",
  "rechter",
  "strafzaak",
  "strafzaak-onderdeel",
  "lid-2",
] as const;

/** The grounds of Awb 9:8: lid 1 a to f, and lid 2. */
export const GROUNDS = ["a", "b", "c", "d", "e", "f", "lid-2"] as const;

/** What becomes of a conduct, in order of precedence. */
export const OUTCOMES = [
  /** Awb 1:1: title 9.1 does not apply. */
  "geen-bestuursorgaan",
  /** Awb 2:3: pass it on. */
  "doorzenden",
  /** Awb 9:1: no conduct in a particular matter. */
  "geen-klacht",
  /** Awb 9:4: no formal procedure; proper handling under 9:2. */
  "alleen-9-2",
  /** Awb 9:5: the complainant is satisfied. */
  "vervallen-9-5",
  /** Awb 9:8: a ground holds. Never: not allowed. */
  "niet-verplicht",
  /** No ground: the complaint must be handled. */
  "behandelplicht",
] as const;

export type LetterQuestion = (typeof LETTER_QUESTIONS)[number];
export type ConductQuestion = (typeof CONDUCT_QUESTIONS)[number];
export type Ground = (typeof GROUNDS)[number];
export type OutcomeId = (typeof OUTCOMES)[number];

/** An answer as it is stored: `ja`, `nee`, `weet-niet`, a date, or for lid 2 `belang` or `gewicht`. */
export type Answer = string;

/** Answers about the letter. */
export type LetterAnswers = Partial<Record<LetterQuestion, Answer>>;

/** One conduct: an id without meaning, and its answers. */
export interface Conduct {
  id: string;
  answers: Partial<Record<ConductQuestion, Answer>>;
}

/** All that the tool knows. Free text (names, reasons) is no part of it: it decides nothing. */
export interface State {
  letter: LetterAnswers;
  conducts: Conduct[];
}

/** What is known of a condition. `undefined`: not known, whether asked or not. */
export type Truth = boolean | undefined;

/** The conditions on which the outcome of one conduct depends. */
export interface Conditions {
  /** The authority is a bestuursorgaan (Awb 1:1). */
  orgaan: Truth;
  /** It is the right one (Awb 2:3, 9:1). */
  bevoegd: Truth;
  /** It is conduct in a particular matter, not policy alone (Awb 9:1 lid 1). */
  gedraging: Truth;
  /** In writing (Awb 9:4 lid 1). */
  schriftelijk: Truth;
  /** Towards the complainant (Awb 9:4 lid 1). */
  jegens: Truth;
  /** Signed, with name, address, date and description (Awb 9:4 lid 2). */
  eisen: Truth;
  /** The complainant is satisfied (Awb 9:5). */
  tevreden: Truth;
  /** The grounds of Awb 9:8, lid 1 a to f and lid 2. */
  gronden: Record<Ground, Truth>;
}

/** A calendar date or that it is not known. */
export type DateAnswer = IsoDate | "weet-niet";
