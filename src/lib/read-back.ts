import { type Analysis, analyse } from "./analysis.ts";
import { collectHints, type Hint, type StiffWord, type WordedRule, type WordedSignal } from "./hints.ts";
import { makeCountSyllables } from "./syllables.ts";
import { ruleHits } from "./text-rules.ts";

/** What reading back knows of Dutch: from `content/`, and hyphenation patterns for counting syllables. */
export interface Words {
  patterns: unknown;
  signals: WordedSignal[];
  stiff: StiffWord[];
  rules: WordedRule[];
}

/** A text read back. */
export interface Read {
  /** The text that this is about: places count in it. */
  text: string;
  analysis: Analysis<WordedSignal, StiffWord>;
  hints: Hint[];
}

/**
 * Reads a text as a letter or as an apology. `factsOpen`: the writer said that the facts could not be established, so
 * that "ongegrond" cannot stand (Ombudsvisie 4.5).
 */
export type ReadText = (text: string, where: "brief" | "excuus", factsOpen?: boolean) => Read;

/** Makes the reader. The one way in for tools and tests alike. */
export function makeReader({ patterns, signals, stiff, rules }: Words): ReadText {
  const language = { signals, stiff, countSyllables: makeCountSyllables(patterns) };
  return (text, where, factsOpen = false) => {
    const analysis = analyse(text, where, language);
    return {
      text,
      analysis,
      hints: collectHints(analysis, ruleHits(analysis.hits, { where, factsOpen }), rules),
    };
  };
}
