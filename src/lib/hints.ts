import type { Analysis, Signal } from "./analysis.ts";
import type { Phrase } from "./phrases.ts";
import type { Span } from "./sentences.ts";
import type { RuleHit, TextRule } from "./text-rules.ts";

/** A signal with its words: why it matters and what to write only for a hint. */
export interface WordedSignal extends Signal {
  title: string;
  why?: string | undefined;
  instead?: string | undefined;
  sources?: string[] | undefined;
}

/** A stiff word with plainer ones. */
export interface StiffWord extends Phrase {
  instead: string[];
  note?: string | undefined;
}

/** The words of a rule. */
export interface WordedRule {
  id: TextRule;
  title: string;
  why: string;
  instead: string;
  sources: string[];
}

/** A sentence to look at again. */
export interface Passage {
  sentence: Span;
  /** The words that were recognised, if the hint is about words. */
  match?: string;
  /** What to write, or how long it is. */
  note?: string;
}

/** Something to look at again, with where. A suggestion: whoever wrote the text decides. */
export interface Hint {
  id: string;
  title: string;
  why: string;
  instead?: string | undefined;
  sources: string[];
  /** About what is said, or about the words in which it is said. */
  about: "inhoud" | "taal";
  passages: Passage[];
}

/** All hints for a text: what is said first, then the words; each kind once, with its sentences in order. */
export function collectHints<S extends WordedSignal, W extends StiffWord>(
  analysis: Analysis<S, W>,
  found: RuleHit<S>[],
  rules: WordedRule[],
): Hint[] {
  const signals = analysis.hits.filter(({ signal }) => signal.kind === "let-op" && signal.instead);
  // The same words are not stiff as well.
  const stiff = analysis.stiff.filter(
    ({ sentence, match }) =>
      !signals.some((hit) => hit.sentence.at === sentence.at && overlap(sentence.text, hit.match, match)),
  );
  const ids = [...new Set(signals.map(({ signal }) => signal.id))];
  const fromSignals = ids.flatMap((id) => {
    const own = signals.filter(({ signal }) => signal.id === id);
    const [first] = own;
    const { title, why, instead, sources } = first?.signal ?? {};
    if (!title || !why || !sources) return [];
    const passages = own.map(({ sentence, match }) => ({ sentence, match }));
    return [{ id, title, why, instead, sources, about: "inhoud" as const, passages }];
  });
  const fromRule = (id: TextRule, about: Hint["about"], passages: Passage[]): Hint[] => {
    const words = rules.find((rule) => rule.id === id);
    return words && passages.length > 0 ? [{ ...words, about, passages }] : [];
  };
  const sentencesOf = (rule: TextRule) =>
    found
      .filter((each) => each.rule === rule)
      .map(({ hit }) => ({ sentence: hit.sentence, match: hit.match }));
  return [
    ...fromRule("ongegrond-terwijl-niet-vast", "inhoud", sentencesOf("ongegrond-terwijl-niet-vast")),
    ...fromRule("ongegrond-zonder-bevindingen", "inhoud", sentencesOf("ongegrond-zonder-bevindingen")),
    ...fromRule("verdediging-voor-erkenning", "inhoud", sentencesOf("verdediging-voor-erkenning")),
    ...fromSignals,
    ...fromRule("lijdend", "taal", analysis.passive),
    ...fromRule(
      "lange-zin",
      "taal",
      analysis.long.map(({ sentence, words }) => ({ sentence, note: `${words} woorden` })),
    ),
    ...fromRule(
      "stijf-woord",
      "taal",
      stiff.map(({ word, match, sentence }) => ({
        sentence,
        match,
        note: `liever: ${word.instead.join(", ")}${word.note ? `. ${word.note}` : ""}`,
      })),
    ),
  ];
}

/** Whether two pieces of a text share characters. */
function overlap(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)];
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length;
}
