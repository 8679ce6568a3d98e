import nl from "hyphen/nl/index.js";

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

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });
const WORD = /[\p{L}\p{N}]+(?:[’'.:/-][\p{L}\p{N}]+)*/gu;

/** The words of a text; a date, an article number or a word with a hyphen counts once. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The sentences of one block of text (a paragraph, a list item), without space around them. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(block)) {
    const last = sentences.at(-1);
    // No new sentence after an abbreviation or before a small letter: the segmenter knows few of ours.
    if (
      last !== undefined &&
      (/\b(art|bijv|blz|dhr|mevr|nr|o\.a|p|par)\.\s*$/i.test(last) || /^\s*\p{Ll}/u.test(segment))
    )
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/**
 * Syllables of one word. Hyphenation patterns find the breaks inside a word but never cut off a single letter
 * (`o-ver`), so groups of vowels are counted too and the larger number holds. A number counts as its digits.
 */
export function countSyllables(word: string): number {
  if (/^[\d.,:/-]+$/.test(word)) return Math.max(1, word.replace(/\D/g, "").length);
  const breaks = nl.hyphenateSync(word.toLowerCase(), { hyphenChar: "\u00ad", minWordLength: 1 });
  // A diaeresis starts a new syllable: `ide-e-ën`.
  const groups = word.toLowerCase().match(/[äëïöü][aeiouy]*|[aeiouyéèêáóúíâûà]+/g)?.length ?? 0;
  return Math.max(1, breaks.split("\u00ad").length, groups);
}

/** Measures a text given as blocks, so that a heading or a list item never runs on into the next. `undefined` when there are no words. */
export function measureReading(blocks: string[]): Reading | undefined {
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
