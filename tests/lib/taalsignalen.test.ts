import { describe, expect, test } from "vitest";
import { matchOf } from "../../src/lib/analysis.ts";
import { addScores, keptApart, scoreOf, shows } from "../../src/lib/trial.ts";
import { signals, trials } from "../helpers/letters.ts";

const warnings = signals.filter(({ kind }) => kind === "let-op");
const suggestions = signals.filter(({ kind }) => kind === "staat-er");

describe.each(signals)("$id", (signal) => {
  test.each(signal.hits)("is found in: %s", (text) => {
    expect(shows(signal, text)).toBe(true);
  });
  test.each(signal.misses)("is not found in: %s", (text) => {
    expect(shows(signal, text)).toBe(false);
  });
});

test("the tables are wide: sentences that must and must not match, with near-misses for every warning", () => {
  expect(signals.flatMap(({ hits, misses }) => [...hits, ...misses]).length).toBeGreaterThan(400);
  for (const { id, hits, misses } of warnings) {
    expect(hits.length, id).toBeGreaterThanOrEqual(6);
    expect(misses.length, id).toBeGreaterThanOrEqual(6);
  }
});

describe("the trial by someone who did not know the phrases", () => {
  const known = signals.map(({ id }) => id);
  test("names signals that exist", () => {
    expect(
      [...new Set(trials.flatMap(({ is, not }) => [...is, ...not]))].filter((id) => !known.includes(id)),
    ).toEqual([]);
    expect(trials.length).toBeGreaterThan(400);
  });

  /** What we reached, rounded down: a change of phrases may not undo it. */
  test.each([
    ["warnings", warnings, { recall: 0.7, falseAlarms: 0.06 }],
    ["suggestions", suggestions, { recall: 0.75, falseAlarms: 0.1 }],
  ])("%s: found, missed, false alarms, on the sentences kept apart", (name, list, floor) => {
    const apart = addScores(list.map((signal) => scoreOf(signal, keptApart(trials))));
    const all = addScores(list.map((signal) => scoreOf(signal, trials)));
    console.info(name, { all, apart });
    expect(apart.found / (apart.found + apart.missed)).toBeGreaterThanOrEqual(floor.recall);
    expect(apart.falseAlarms / apart.lookalikes).toBeLessThanOrEqual(floor.falseAlarms);
  });
});

test("a phrase that takes a signal away does so in its own sentence only", () => {
  const signal = {
    id: "x",
    kind: "let-op" as const,
    where: ["brief" as const],
    phrases: ["spijt"],
    unless: ["dat wij"],
  };
  expect(matchOf(signal, "Het spijt ons.")).toBe("spijt");
  expect(matchOf(signal, "Het spijt ons dat wij te laat waren.")).toBeUndefined();
  expect(shows(signal, "Het spijt ons. Wij weten dat wij te laat waren.")).toBe(true);
});
