import createHyphenator from "hyphen/hyphen.js";

/** Syllables of one word. */
export type CountSyllables = (word: string) => number;

const BREAK = "\u00ad";

/**
 * Makes the counter from the hyphenation patterns of Dutch (`hyphen/patterns/nl.js`). They are passed in, because they
 * are large: the browser fetches them as data.
 *
 * Patterns find the breaks inside a word but never cut off a single letter (`o-ver`), so groups of vowels are counted
 * too and the larger number holds. A number counts as its digits.
 */
export function makeCountSyllables(patterns: unknown): CountSyllables {
  const hyphenate = createHyphenator(patterns, { hyphenChar: BREAK, minWordLength: 1, html: false });
  return (word) => {
    if (/^[\d.,:/-]+$/.test(word)) return Math.max(1, word.replace(/\D/g, "").length);
    const lower = word.toLowerCase();
    // A diaeresis starts a new syllable: `ide-e-ën`.
    const groups = lower.match(/[äëïöü][aeiouy]*|[aeiouyéèêáóúíâûà]+/g)?.length ?? 0;
    return Math.max(1, hyphenate(lower).split(BREAK).length, groups);
  };
}
