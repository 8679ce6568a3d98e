import { describe, expect, test } from "vitest";
import { requirementsFor, suggestionsFor } from "../../../src/tools/briefchecklist/engine.ts";
import { examples, letterOf, readBack } from "../../helpers/letters.ts";

describe.each(examples)("$title", ({ kind, situations, bad, misses, flags, good }) => {
  const { eisen } = letterOf(kind);
  const factsOpen = situations["niet-vast"] === "ja";
  const weak = readBack(bad.map(({ text }) => text).join("\n\n"), "brief", factsOpen);
  const better = readBack(good.join("\n\n"), "brief", factsOpen);

  test("the weak letter gets the hints that the example names", () => {
    expect(weak.hints.map(({ id }) => id)).toEqual(expect.arrayContaining(flags));
    expect(flags.length).toBeGreaterThan(0);
  });

  test("the better letter gets none about what it says, and no long or stiff ones", () => {
    const left = better.hints.filter(({ id }) => id !== "lijdend");
    expect(left.map(({ id, passages }) => `${id}: ${passages[0]?.sentence.text}`)).toEqual([]);
  });

  test("the better letter holds a sentence for all that must or should stand in it", () => {
    const lacking = requirementsFor(eisen, situations)
      .filter(({ eis, holds }) => holds === "ja" && ["moet", "hoort"].includes(eis.strength))
      .filter(({ eis }) => suggestionsFor(eis, better.analysis)?.length === 0);
    expect(lacking.map(({ eis }) => eis.id)).toEqual([]);
  });

  test("what it is said to miss are requirements of this case", () => {
    const wanted = requirementsFor(eisen, situations).map(({ eis }) => eis.id);
    expect(misses.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  test("the better letter is easier to read", () => {
    expect(better.analysis.reading?.fleschDouma).toBeGreaterThan(weak.analysis.reading?.fleschDouma ?? 0);
  });
});
