import { passiveIn } from "./passive.ts";
import { blankPlaceholders } from "./placeholders.ts";
import { findForms, findPhrases, type Phrase } from "./phrases.ts";
import { measureReading, type Reading } from "./reading.ts";
import { blockSpans, cleanText, sentenceSpans, type Span, wordsOf } from "./sentences.ts";
import type { CountSyllables } from "./syllables.ts";

/** Something to look for, as `content/taalsignalen.yaml` has it. */
export interface Signal {
  id: string;
  kind: "let-op" | "staat-er";
  where: ("brief" | "excuus")[];
  phrases: string[];
  /** Phrases that, in the same sentence, take it away. */
  unless: string[];
}

/** What the analysis knows of Dutch. */
export interface Language<S extends Signal, W extends Phrase> {
  signals: S[];
  stiff: W[];
  countSyllables: CountSyllables;
}

/** A signal found. */
export interface Hit<S extends Signal> {
  signal: S;
  /** The words that were recognised. */
  match: string;
  /** The sentence as typed, and its place in the whole text. */
  sentence: Span;
}

/** What can be said of a text by its form. No part of it is a verdict. */
export interface Analysis<S extends Signal, W extends Phrase> {
  sentences: Span[];
  hits: Hit<S>[];
  stiff: { word: W; match: string; sentence: Span }[];
  /** Sentences in the passive voice, with the words that show it. */
  passive: { match: string; sentence: Span }[];
  /** Sentences over {@link LONG} words, with their length. */
  long: { words: number; sentence: Span }[];
  /** `undefined` for a text without words. */
  reading: Reading | undefined;
}

/** Words above which a sentence in a letter is called long. */
export const LONG = 20;

/** Reads a text back. `where`: as a letter or as an apology. The text itself is left as it is. */
export function analyse<S extends Signal, W extends Phrase>(
  text: string,
  where: "brief" | "excuus",
  { signals, stiff, countSyllables }: Language<S, W>,
): Analysis<S, W> {
  const blocks = blockSpans(text);
  const wanted = signals.filter((signal) => signal.where.includes(where));
  const sentences = blocks.flatMap(sentenceSpans);
  const clean = sentences.map((sentence) => ({ sentence, words: cleanText(sentence.text) }));
  return {
    sentences,
    hits: clean.flatMap(({ sentence, words }) =>
      wanted.flatMap((signal) => {
        // What is still to be filled in was not written by anyone.
        const match = matchOf(signal, signal.kind === "let-op" ? blankPlaceholders(words) : words);
        return match === undefined ? [] : [{ signal, match, sentence }];
      }),
    ),
    stiff: clean.flatMap(({ sentence, words }) =>
      findPhrases(words, stiff).map(({ phrase, match }) => ({ word: phrase, match, sentence })),
    ),
    passive: clean.flatMap(({ sentence, words }) => {
      const match = passiveIn(words);
      return match === undefined ? [] : [{ match, sentence }];
    }),
    long: sentences
      .map((sentence) => ({ words: wordsOf(sentence.text).length, sentence }))
      .filter(({ words }) => words > LONG),
    reading: measureReading(
      blocks.map((block) => cleanText(block.text)),
      countSyllables,
    ),
  };
}

/** The words by which one sentence shows a signal, or `undefined`. */
export function matchOf({ phrases, unless }: Signal, sentence: string): string | undefined {
  const [found] = findForms(sentence, phrases);
  return found && findForms(sentence, unless).length === 0 ? found.match : undefined;
}
