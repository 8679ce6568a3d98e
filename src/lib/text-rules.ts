import type { Hit, Signal } from "./analysis.ts";

/** Hints that need more than one sentence; each has its words in `content/taalregels.yaml`. */
export const TEXT_RULES = [
  "ongegrond-zonder-bevindingen",
  "ongegrond-terwijl-niet-vast",
  "verdediging-voor-erkenning",
  "lijdend",
  "lange-zin",
  "stijf-woord",
] as const;
export type TextRule = (typeof TEXT_RULES)[number];

/** The signals that the rules below look at. */
export const RULE_SIGNALS = [
  "ongegrond-oordeel",
  "bevindingen",
  "verdediging",
  "erkenning-fout",
  "erkenning-gevolg",
] as const;

/** Where a rule found something: the sentence to show. */
export interface RuleHit<S extends Signal> {
  rule: TextRule;
  hit: Hit<S>;
}

/**
 * Judges what was found together:
 * - a complaint called unfounded while no finding stands in the letter (Awb 9:12 lid 1);
 * - called unfounded while the facts could not be established (Ombudsvisie 4.5: abstain);
 * - in an apology, a defence before any acknowledgement.
 */
export function ruleHits<S extends Signal>(
  hits: Hit<S>[],
  { where, factsOpen }: { where: "brief" | "excuus"; factsOpen: boolean },
): RuleHit<S>[] {
  const first = (...ids: (typeof RULE_SIGNALS)[number][]) =>
    hits.find(({ signal }) => ids.some((id) => id === signal.id));
  const found: RuleHit<S>[] = [];
  const unfounded = first("ongegrond-oordeel");
  if (unfounded && factsOpen) found.push({ rule: "ongegrond-terwijl-niet-vast", hit: unfounded });
  else if (unfounded && !first("bevindingen"))
    found.push({ rule: "ongegrond-zonder-bevindingen", hit: unfounded });
  if (where === "excuus") {
    const defence = first("verdediging");
    const acknowledged = first("erkenning-fout", "erkenning-gevolg");
    if (defence && (!acknowledged || defence.sentence.at < acknowledged.sentence.at))
      found.push({ rule: "verdediging-voor-erkenning", hit: defence });
  }
  return found;
}
