import { possibleOutcomes } from "./engine.ts";
import { type Conditions, GROUNDS, type OutcomeId, OUTCOMES, type Truth } from "./model.ts";

/** What a walk over all combinations found. */
export interface Proof {
  /** Combinations of known and unknown conditions. */
  combinations: number;
  /** Those in which everything is known. */
  definite: number;
  /** How often each outcome stands alone. */
  reached: Record<OutcomeId, number>;
  /** Combinations that leave more than one outcome open. */
  open: number;
  /** Combinations without any outcome: dead ends. */
  dead: number;
  /** Combinations on which the second formulation says something else. */
  disagreements: number;
}

const VALUES: Truth[] = [true, false, undefined];
const FIELDS = ["orgaan", "bevoegd", "gedraging", "schriftelijk", "jegens", "eisen", "tevreden"] as const;

/** Evaluates every combination of the fourteen conditions, each true, false or unknown, against a second formulation. */
export function prove(second: (conditions: Conditions) => OutcomeId[]): Proof {
  const proof: Proof = {
    combinations: 0,
    definite: 0,
    reached: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<OutcomeId, number>,
    open: 0,
    dead: 0,
    disagreements: 0,
  };
  const gronden = Object.fromEntries(GROUNDS.map((ground) => [ground, false])) as Conditions["gronden"];
  const conditions = {
    ...Object.fromEntries(FIELDS.map((field) => [field, true])),
    gronden,
  } as unknown as Conditions;
  const visit = (index: number, known: boolean): void => {
    const field = FIELDS[index];
    const ground = GROUNDS[index - FIELDS.length];
    if (!field && !ground) {
      count(known);
      return;
    }
    for (const value of VALUES) {
      if (field) conditions[field] = value;
      else if (ground) gronden[ground] = value;
      visit(index + 1, known && value !== undefined);
    }
  };
  const count = (known: boolean) => {
    const outcomes = possibleOutcomes(conditions);
    proof.combinations += 1;
    if (known) proof.definite += 1;
    if (outcomes.length === 0) proof.dead += 1;
    else if (outcomes.length > 1) proof.open += 1;
    else if (outcomes[0]) proof.reached[outcomes[0]] += 1;
    if (second(conditions).join() !== outcomes.join()) proof.disagreements += 1;
  };
  visit(0, true);
  return proof;
}
