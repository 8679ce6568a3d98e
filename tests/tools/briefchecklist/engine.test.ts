import { describe, expect, test } from "vitest";
import { GROUPS } from "../../../src/lib/letter-model.ts";
import {
  byGroup,
  holds,
  progressOf,
  requirementsFor,
  suggestionsFor,
  unseenIn,
} from "../../../src/tools/briefchecklist/engine.ts";
import type { Eis } from "../../../src/tools/briefchecklist/schema.ts";
import { letters, readBack } from "../../helpers/letters.ts";

const eis = (id: string, rest: Partial<Eis> = {}): Eis => ({
  id,
  group: "boodschap",
  text: id,
  strength: "moet",
  sources: ["eigen"],
  why: "",
  weak: "",
  good: "",
  signals: [],
  ...rest,
});

/** Condition → what is known → whether it holds. */
test.each<[string, Eis["when"], Parameters<typeof holds>[1], ReturnType<typeof holds>]>([
  ["no condition", undefined, {}, "ja"],
  ["answered so", { fout: ["ja"] }, { fout: "ja" }, "ja"],
  ["answered otherwise", { fout: ["ja"] }, { fout: "nee" }, "nee"],
  ["not known is an answer too", { fout: ["ja", "weet-niet"] }, { fout: "weet-niet" }, "ja"],
  ["not answered", { fout: ["ja"] }, {}, "open"],
  ["one answered otherwise decides", { fout: ["ja"], deels: ["ja"] }, { deels: "nee" }, "nee"],
  ["one answered so, one not", { fout: ["ja"], deels: ["ja"] }, { deels: "ja" }, "open"],
])("%s", (_, when, situations, expected) => {
  expect(holds(when, situations)).toBe(expected);
});

test("what certainly does not hold is left out; what may hold is shown as such", () => {
  const list = [
    eis("altijd"),
    eis("fout", { when: { fout: ["ja"] } }),
    eis("goed", { when: { fout: ["nee"] } }),
  ];
  const shown = (situations: Parameters<typeof holds>[1]) =>
    requirementsFor(list, situations).map(({ eis, holds }) => `${eis.id} ${holds}`);
  expect(shown({})).toEqual(["altijd ja", "fout open", "goed open"]);
  expect(shown({ fout: "ja" })).toEqual(["altijd ja", "fout ja"]);
  expect(shown({ fout: "nee" })).toEqual(["altijd ja", "goed ja"]);
});

test("progress counts what is ticked or does not apply, and names the strongest missing first", () => {
  const list = [
    eis("a", { strength: "eigen" }),
    eis("b", { strength: "hoort" }),
    eis("c"),
    eis("d"),
    eis("e", { strength: "liever" }),
  ];
  const { done, total, missing } = progressOf(list, { d: { state: "ja" }, a: { note: "later" } });
  expect([done, total]).toEqual([1, 5]);
  expect(missing.map(({ id }) => id)).toEqual(["c", "b", "e", "a"]);
  expect(
    progressOf(list, Object.fromEntries(list.map(({ id }) => [id, { state: "nvt" as const }]))).missing,
  ).toEqual([]);
});

test("groups come in their order and never empty", () => {
  const list = [{ eis: eis("a", { group: "toon" }) }, { eis: eis("b") }];
  expect(byGroup(list).map(({ group }) => group)).toEqual(["boodschap", "toon"]);
  expect(GROUPS.indexOf("boodschap")).toBeLessThan(GROUPS.indexOf("toon"));
});

describe("suggestions", () => {
  const { analysis } = readBack(
    "U kunt naar de Nationale ombudsman. Dat kan tot een jaar na deze brief. De ombudsman is onafhankelijk. De Nationale ombudsman helpt u.",
  );
  test("are sentences of the letter, two at most, each once", () => {
    const found = suggestionsFor(eis("x", { signals: ["ombudsman-genoemd", "ombudsman-termijn"] }), analysis);
    expect(found?.length).toBe(2);
    expect(new Set(found?.map(({ sentence }) => sentence.at)).size).toBe(2);
  });
  test("are none for a requirement that no sentence can show", () => {
    expect(suggestionsFor(eis("x"), analysis)).toBeUndefined();
    expect(suggestionsFor(eis("x", { signals: ["verslag-genoemd"] }), analysis)).toEqual([]);
  });
});

describe.each(letters)("the requirements of $kind", ({ eisen, soort }) => {
  test("are enough to matter, and one at least is law or a hard norm where the law speaks of the letter", () => {
    expect(eisen.length).toBeGreaterThanOrEqual(8);
    const isLaw = soort.sources.some((source) => source.startsWith("awb@"));
    expect(eisen.some(({ strength }) => strength === "moet")).toBe(isLaw || soort.id === "gedragsregel");
  });
  test("never call good practice of ours a duty", () => {
    const ours = eisen.filter(({ sources }) => sources.every((source) => source === "eigen"));
    expect(ours.filter(({ strength }) => strength !== "eigen").map(({ id }) => id)).toEqual([]);
  });
  test("are still there when an oral complaint lifts the formal ones", () => {
    const kept = requirementsFor(eisen, { mondeling: "ja" }).length;
    expect(kept).toBeGreaterThan(eisen.length / 3);
  });
});

test("what no sentence shows is missed, also while nothing was answered", () => {
  const { analysis } = readBack("U kunt naar de Nationale ombudsman.");
  const list = [
    eis("staat-er", { signals: ["ombudsman-genoemd"] }),
    eis("niet-te-zien"),
    eis("mist", { signals: ["ombudsman-termijn"], when: { mondeling: ["nee", "weet-niet"] } }),
    eis("alleen-bij-ja", { signals: ["ombudsman-termijn"], when: { mondeling: ["ja"] } }),
    eis("advies", { signals: ["ombudsman-termijn"], strength: "eigen" }),
  ];
  const missed = (situations: Parameters<typeof holds>[1]) =>
    unseenIn(list, situations, analysis).map(({ id }) => id);
  expect(missed({})).toEqual(["mist"]);
  expect(missed({ mondeling: "ja" })).toEqual(["alleen-bij-ja"]);
});
