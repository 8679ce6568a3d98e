import { conditionsOf, groundsOf, possibleOutcomes } from "./engine.ts";
import type { Ground, OutcomeId, State } from "./model.ts";
import { type Asked, hasLeft, unknownOf } from "./questions.ts";

/** What becomes of one conduct. */
export interface ConductResult {
  id: string;
  /** One outcome when it is settled. */
  outcomes: OutcomeId[];
  holds: Ground[];
  /** Grounds that nobody knows and that were asked, or not asked because they could change nothing. */
  open: Ground[];
  /** Questions answered "weet ik niet" that matter still. */
  unknown: Asked[];
}

/** What becomes of the letter. */
export interface LetterResult {
  conducts: ConductResult[];
  /** The part about the content of a decision: split off, by whether its term runs. */
  decision?: "ja" | "nee" | "weet-niet";
  /** All outcomes are settled. */
  settled: boolean;
}

/** The result for all conducts. Unanswered questions count as not known. */
export function evaluate(state: State): LetterResult {
  const { letter } = state;
  const conducts = state.conducts.map((conduct): ConductResult => {
    const conditions = conditionsOf(letter, conduct);
    const outcomes = possibleOutcomes(conditions);
    // Behind a closed gate a ground says nothing.
    const grounds = outcomes.includes("niet-verplicht") ? groundsOf(conditions) : { holds: [], open: [] };
    return { id: conduct.id, outcomes, ...grounds, unknown: unknownOf(state, conduct) };
  });
  const decision =
    letter.besluit === "ja"
      ? (letter.bezwaartermijn ?? "weet-niet")
      : letter.besluit === "weet-niet"
        ? "weet-niet"
        : undefined;
  return {
    conducts,
    ...(decision && !hasLeft(state) && { decision: decision as "ja" | "nee" | "weet-niet" }),
    settled: conducts.every(({ outcomes }) => outcomes.length === 1),
  };
}
