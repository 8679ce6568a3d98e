import { matchOf, type Signal } from "./analysis.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence with the signals that it has, and those that it only resembles. */
export interface Trial {
  text: string;
  is: string[];
  not: string[];
}

/** How often signals were rightly found, missed, and found where they are not. */
export interface Score {
  found: number;
  missed: number;
  falseAlarms: number;
  /** Sentences that only resemble it. */
  lookalikes: number;
}

/** Whether a text shows a signal in one of its sentences. */
export const shows = (signal: Signal, text: string): boolean =>
  text
    .split("\n")
    .flatMap(sentencesOf)
    .some((sentence) => matchOf(signal, sentence) !== undefined);

/** The score of one signal over the trial. */
export function scoreOf(signal: Signal, trials: Trial[]): Score {
  const having = trials.filter(({ is }) => is.includes(signal.id));
  const resembling = trials.filter(({ not }) => not.includes(signal.id));
  const found = having.filter(({ text }) => shows(signal, text)).length;
  return {
    found,
    missed: having.length - found,
    falseAlarms: resembling.filter(({ text }) => shows(signal, text)).length,
    lookalikes: resembling.length,
  };
}

/** Scores together. */
export function addScores(scores: Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return {
    found: sum("found"),
    missed: sum("missed"),
    falseAlarms: sum("falseAlarms"),
    lookalikes: sum("lookalikes"),
  };
}

/** Every other sentence was used to mend the phrases; the rest was kept apart, and only measures. */
export const keptApart = <T>(trials: T[]): T[] => trials.filter((_, index) => index % 2 === 1);
