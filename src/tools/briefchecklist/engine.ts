import type { Analysis, Hit, Signal } from "../../lib/analysis.ts";
import {
  GROUPS,
  type Group,
  SITUATIONS,
  type Situation,
  type SituationAnswer,
} from "../../lib/letter-model.ts";
import type { Phrase } from "../../lib/phrases.ts";
import type { Eis } from "./schema.ts";

/** What is known of the case. */
export type Situations = Partial<Record<Situation, SituationAnswer>>;

/** What is not answered counts as not known: then a draft, and what is missed in one, keep to what always holds. */
export const settled = (situations: Situations): Situations =>
  Object.fromEntries(SITUATIONS.map((id) => [id, situations[id] ?? "weet-niet"]));

/** What the handler noted per requirement, by id. */
export type Ticks = Record<string, { state?: "ja" | "nvt" | undefined; note?: string | undefined }>;

/** For which answers something holds. */
export type When = Eis["when"];

/**
 * Whether something holds. Unanswered: `open`, unless the answers already rule it out; so a requirement is shown with its
 * condition until the answer is known.
 */
export function holds(when: When, situations: Situations): "ja" | "nee" | "open" {
  let open = false;
  for (const [situation, answers] of Object.entries(when ?? {}) as [Situation, SituationAnswer[]][]) {
    const given = situations[situation];
    if (given === undefined) open = true;
    else if (!answers.includes(given)) return "nee";
  }
  return open ? "open" : "ja";
}

/** Requirements for the situation, with whether they certainly hold. */
export const requirementsFor = (eisen: Eis[], situations: Situations) =>
  eisen
    .map((eis) => ({ eis, holds: holds(eis.when, situations) }))
    .filter((each): each is { eis: Eis; holds: "ja" | "open" } => each.holds !== "nee");

/** How far a list of requirements is. What does not apply counts as done. */
export interface Progress {
  done: number;
  total: number;
  /** Not yet done, strongest first: `moet`, then `hoort`, then the rest. */
  missing: Eis[];
}

const WEIGHT = { moet: 0, hoort: 1, liever: 2, kan: 3, eigen: 3 } as const;

/** Progress over requirements. */
export function progressOf(eisen: Eis[], ticks: Ticks): Progress {
  const missing = eisen.filter(({ id }) => ticks[id]?.state === undefined);
  return {
    done: eisen.length - missing.length,
    total: eisen.length,
    missing: missing.toSorted((a, b) => WEIGHT[a.strength] - WEIGHT[b.strength]),
  };
}

/** Requirements per group, in the order of {@link GROUPS}; empty groups are left out. */
export const byGroup = <T extends { eis: Eis }>(list: T[]): { group: Group; list: T[] }[] =>
  GROUPS.map((group) => ({ group, list: list.filter(({ eis }) => eis.group === group) })).filter(
    ({ list }) => list.length > 0,
  );

/** Most sentences suggested for one requirement. */
const MOST = 2;

/**
 * Sentences that suggest that a requirement was met: the first that show one of its signals.
 * A suggestion, never a verdict. `undefined` for a requirement that no sentence can show.
 */
export function suggestionsFor<S extends Signal, W extends Phrase>(
  eis: Eis,
  { hits }: Analysis<S, W>,
): Hit<S>[] | undefined {
  if (eis.signals.length === 0) return undefined;
  const found = hits.filter(({ signal }) => eis.signals.includes(signal.id));
  const first = found.filter(
    (hit, index) => found.findIndex(({ sentence }) => sentence.at === hit.sentence.at) === index,
  );
  return first.slice(0, MOST);
}

/** What must or should stand in the letter and what no sentence seems to say. */
export const unseenIn = <S extends Signal, W extends Phrase>(
  eisen: Eis[],
  situations: Situations,
  analysis: Analysis<S, W>,
): Eis[] =>
  requirementsFor(eisen, settled(situations))
    .map(({ eis }) => eis)
    .filter(({ strength }) => strength === "moet" || strength === "hoort")
    .filter((eis) => suggestionsFor(eis, analysis)?.length === 0);
