import { decodeFragment, encodeFragment } from "../../lib/fragment.ts";
import type { State, Tree } from "./engine.ts";
import { replay } from "./engine.ts";

/** Keys in the fragment that are not question ids. */
export const RESERVED = { start: "begin", at: "bij" } as const;

/** Value of `bij` for the overview of all answers. */
export const OVERVIEW = "overzicht";

/** What a link holds: the state, and the question (or overview) that is shown when it is not the first open one. */
export interface Place {
  state: State;
  at?: string;
}

/** A link read back: what still fits the tree, and what had to be dropped. */
export interface ReadPlace extends Place {
  /** Keys of pairs that name no known question, answer, phase or position. */
  dropped: string[];
  /** The fragment was too long to be one of ours. */
  tooLong: boolean;
}

/** Writes a place as a fragment. There is always at least the start, so that it differs from an anchor. */
export function writePlace(tree: Tree, place: Place): string {
  const start = place.state.start ?? tree.phases[0]?.id ?? "";
  return encodeFragment([
    [RESERVED.start, start],
    ...Object.entries(place.state.answers),
    ...(place.at ? [[RESERVED.at, place.at] as [string, string]] : []),
  ]);
}

/** Reads a fragment; unknown or stale ids are dropped and named. An anchor or an empty fragment gives nothing. */
export function readPlace(tree: Tree, hash: string): ReadPlace | undefined {
  const decoded = decodeFragment(hash);
  if (!decoded) return undefined;
  const answers: Record<string, string> = {};
  const dropped: string[] = [];
  let start: string | undefined;
  let at: string | undefined;
  for (const [key, value] of decoded.pairs) {
    if (key === RESERVED.start && tree.phases.some(({ id }) => id === value)) start = value;
    else if (key === RESERVED.at && (value === OVERVIEW || tree.questions.has(value))) at = value;
    else if (tree.questions.get(key)?.question.answers.some(({ id }) => id === value)) answers[key] = value;
    else dropped.push(key);
  }
  const state: State = start === undefined || start === tree.phases[0]?.id ? { answers } : { answers, start };
  if (at !== undefined && at !== OVERVIEW && !reachable(tree, state, at)) {
    dropped.push(RESERVED.at);
    at = undefined;
  }
  return { state, ...(at === undefined ? {} : { at }), dropped, tooLong: decoded.tooLong };
}

function reachable(tree: Tree, state: State, questionId: string): boolean {
  const path = replay(tree, state);
  return (
    path.open?.question.id === questionId || path.steps.some(({ question }) => question.id === questionId)
  );
}
