import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/lib/blocks.ts";
import { placeholdersIn } from "../../../src/lib/placeholders.ts";
import {
  type DraftWords,
  makeMirror,
  makeSpoken,
  makeWritten,
  withoutOpenPlaces,
} from "../../../src/tools/excuuswizard/draft.ts";
import { stappen, teksten } from "../../helpers/excuus.ts";

const small: DraftWords = {
  stappen: [
    { id: "erkennen", spoken: "Noem de fout.", missing: "de fout" },
    { id: "herstel", spoken: "Zeg wat u herstelt.", missing: "wat u herstelt" },
  ],
  written: { before: ["Beste {klager},"], after: ["Groet,", "{naam}, {klager}"] },
  spoken: { before: ["Zeg wie u bent."], after: ["Wees stil."] },
  fields: [
    { id: "klager", label: "Klager", missing: "naam van de klager" },
    { id: "naam", label: "Naam", missing: "uw naam" },
  ],
};
const real: DraftWords = { stappen, ...teksten };

describe("the written version", () => {
  test("holds what was typed between its lines; what is missing stays visible", () => {
    expect(
      makeWritten(small, { steps: { erkennen: "  Wij belden niet.\n" }, fields: { klager: "mevrouw Bos" } }),
    ).toBe("Beste mevrouw Bos,\n\nWij belden niet.\n\n[wat u herstelt]\n\nGroet,\n\n[uw naam], mevrouw Bos");
  });

  test("fills in nothing within what someone typed", () => {
    const text = makeWritten(small, {
      steps: { erkennen: "De brief aan {klager} kwam te laat." },
      fields: {},
    });
    expect(text).toContain("De brief aan {klager} kwam te laat.");
    expect(text).toContain("Beste [naam van de klager],");
  });

  test("keeps the steps in our order, whatever was typed first", () => {
    const text = makeWritten(small, { steps: { herstel: "Tweede.", erkennen: "Eerste." }, fields: {} });
    expect(text.indexOf("Eerste.")).toBeLessThan(text.indexOf("Tweede."));
  });

  test("has nothing left to fill in once all is typed", () => {
    const steps = Object.fromEntries(stappen.map(({ id, good }) => [id, good[0]]));
    const fields = Object.fromEntries(teksten.fields.map(({ id }) => [id, "iets"]));
    const text = makeWritten(real, { steps, fields });
    expect(placeholdersIn(text)).toEqual([]);
    expect(text).not.toMatch(/[{}]/);
    for (const { good } of stappen) expect(text).toContain(good[0]);
  });

  test("is all places to fill in while nothing is typed", () => {
    expect(placeholdersIn(makeWritten(real, { steps: {}, fields: {} }))).toEqual(
      expect.arrayContaining([
        ...stappen.map(({ missing }) => `[${missing}]`),
        ...teksten.fields.map(({ missing }) => `[${missing}]`),
      ]),
    );
  });
});

describe("the spoken version", () => {
  test("is a heading per step with a point per sentence", () => {
    const text = makeSpoken(small, {
      steps: { erkennen: "Wij belden niet. U wachtte\nvier weken op bericht." },
      fields: {},
    });
    expect(text).toBe(
      [
        "# Zo begint u\n- Zeg wie u bent.",
        "# Noem de fout.\n- Wij belden niet.\n- U wachtte vier weken op bericht.",
        "# Zeg wat u herstelt.\n- [wat u herstelt]",
        "# Zo eindigt u\n- Wees stil.",
      ].join("\n\n"),
    );
  });

  test("becomes headings and items in Word, and nothing else", () => {
    const steps = Object.fromEntries(stappen.map(({ id, good }) => [id, good.join("\n\n")]));
    const kinds = blocksOf(makeSpoken(real, { steps, fields: {} })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "heading")).toHaveLength(stappen.length + 2);
    expect(kinds).not.toContain("paragraph");
  });
});

describe("the text of the citizen", () => {
  test("holds what he misses in our order, and a place to fill in when he chose nothing", () => {
    const lines = makeMirror(teksten.mirror, stappen, ["vooruit", "erkennen"]).split("\n\n");
    const say = (id: string) => stappen.find((stap) => stap.id === id)?.citizen.say;
    expect(lines).toEqual([
      ...teksten.mirror.before,
      say("erkennen"),
      say("vooruit"),
      ...teksten.mirror.after,
    ]);
    expect(placeholdersIn(makeMirror(teksten.mirror, stappen, []))).toEqual(["[wat u mist]"]);
  });
});

describe("reading back", () => {
  test.each([
    ["a place to fill in", "Wij [wat u herstelt] morgen."],
    ["two on a line", "[een] en [twee dingen]"],
    ["a subject line", "Onderwerp: onze excuses over het huisbezoek\nBeste mevrouw Bos,"],
  ])("%s is blanked, and all else keeps its place", (_, text) => {
    const blank = withoutOpenPlaces(text);
    expect(blank).toHaveLength(text.length);
    expect(blank).not.toMatch(/\[|excuses/);
    for (const [at, character] of [...blank].entries())
      if (character !== " ") expect(character).toBe(text[at]);
  });

  test("a letter without any of that is read as it is", () => {
    const text = "Dat is onze fout [1]. Het onderwerp: uw brief.";
    expect(withoutOpenPlaces(text)).toBe(text);
  });
});
