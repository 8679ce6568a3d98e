import patterns from "hyphen/patterns/nl.js";
import { getCollection } from "astro:content";
import type { WordedSignal } from "./lib/hints.ts";
import type { Words } from "./lib/read-back.ts";
import type { Citation } from "./lib/source-ref.ts";
import type { Taalsignaal } from "./schemas/taalsignaal.ts";
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
    signals: signals.map(({ data }) => worded(data)),
    stiff: stiff.map(({ data }) => data),
    rules: rules.map(({ data }) => data),
  };
  return { patterns, ...words, citations: citationMap(words) };
}

/** What the browser needs of a signal: not the sentences that test it, and why it matters only where that is shown. */
function worded({ hits: _, misses: __, why, sources, ...signal }: Taalsignaal): WordedSignal {
  return signal.kind === "let-op" ? { ...signal, why, sources } : signal;
}
