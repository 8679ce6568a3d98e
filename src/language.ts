import patterns from "hyphen/patterns/nl.js";
import { getCollection } from "astro:content";
import type { Words } from "./lib/read-back.ts";
import type { Citation } from "./lib/source-ref.ts";
import { citationMap } from "./sources.ts";

/** All that reading a text back needs, as the browser fetches it. */
export interface LanguageData extends Words {
  citations: Record<string, Citation>;
}

/** Signals, stiff words and rules from content, and the patterns from their package. */
export async function loadLanguage(): Promise<LanguageData> {
  const [signals, stiff, rules] = await Promise.all([
    getCollection("taalsignalen"),
    getCollection("stijveWoorden"),
    getCollection("taalregels"),
  ]);
  const words = {
    // The sentences that test a signal stay here.
    signals: signals.map(({ data: { hits: _, misses: __, ...signal } }) => signal),
    stiff: stiff.map(({ data }) => data),
    rules: rules.map(({ data }) => data),
  };
  return { patterns, ...words, citations: citationMap(words) };
}
