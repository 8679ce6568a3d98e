import { sentencesOf, wordsOf } from "./sentences.ts";
import type { CountSyllables } from "./syllables.ts";

/** How hard a text is to read. The one measure for the site's own pages and for letters that are read back. */
export interface Reading {
  words: number;
  sentences: number;
  /** Mean length of a sentence, in words. */
  wordsPerSentence: number;
  /** Mean length of a word, in syllables. */
  syllablesPerWord: number;
  /**
   * Flesch-Douma (W.H. Douma, 1960): 206.84 − 0.93 × words per sentence − 77 × syllables per word. Higher is easier:
   * below 30 very hard, 60 to 70 plain, above 80 easy.
   */
  fleschDouma: number;
  /** The longest sentence and its length in words. */
  longest: { text: string; words: number };
}

/** Measures a text given as blocks, so that a heading or a list item never runs on into the next. `undefined` when there are no words. */
export function measureReading(blocks: string[], countSyllables: CountSyllables): Reading | undefined {
  const sentences = blocks.flatMap(sentencesOf).map((text) => ({ text, words: wordsOf(text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return undefined;
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
  const longest = sentences.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    syllablesPerWord,
    fleschDouma: 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    longest: { text: longest.text, words: longest.words.length },
  };
}
