import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Field, readForm, valuesOf } from "../../../src/tools/termijnen/fields.ts";
import { readLink, writeLink } from "../../../src/tools/termijnen/fragment.ts";
import { anyInput, calendar } from "../../helpers/dates.ts";
import { filled, voorbeelden } from "../../helpers/termijnen.ts";

test("a link holds dates and ids, and only what was filled in", () => {
  const values = filled({ ontvangst: "5 januari 2026", verdaagd: "ja", afspraak: "   " });
  const reading = readForm(values, calendar);
  expect("input" in reading && writeLink(values, reading.input)).toBe("#ontvangst=2026-01-05&verdaagd=ja");
});

test("what was typed for passing on stays out of the link after nee", () => {
  const values = filled({ ontvangst: "5-1-2026", doorgeleiding: "Jan Jansen", "geval-a": "ja" });
  const reading = readForm(values, calendar);
  expect("input" in reading && writeLink(values, reading.input)).toBe("#ontvangst=2026-01-05");
});

describe("a link read back gives the same input", () => {
  const roundTrip = (hash: string) => {
    const link = readLink(hash);
    expect(link).toMatchObject({ dropped: [], tooLong: false });
    return link && readForm(link.values, calendar);
  };
  test.each(voorbeelden.map(({ id, input }) => [id, input] as const))("%s", (_, input) => {
    expect(roundTrip(writeLink(valuesOf(input), input))).toEqual({ input, unknowns: [] });
  });
  test("any complaint", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const hash = writeLink(valuesOf(input), input);
        expect(hash).toMatch(/^#([a-z-]+=[a-z0-9-]+&?)+$/);
        const before = readForm(valuesOf(input), calendar);
        expect(roundTrip(hash)).toEqual(before);
      }),
    );
  });
});

describe("a link that is not ours", () => {
  test.each(["", "#", "#voorbeelden", "#zo-telt-u"])("%j is an anchor, and no form", (hash) => {
    expect(readLink(hash)).toBeUndefined();
  });
  test.each<[string, string, Field | "x" | "naam"]>([
    ["an unknown key", "#ontvangst=2026-01-05&naam=Jansen", "naam"],
    ["text for a date", "#ontvangst=2026-01-05&antwoord=gisteren", "antwoord"],
    ["a Dutch date", "#ontvangst=2026-01-05&antwoord=5-1-2026", "antwoord"],
    ["an unknown answer", "#ontvangst=2026-01-05&regime=drie-weken", "regime"],
    ["markup", "#ontvangst=2026-01-05&bericht=%3Cimg%3E", "bericht"],
    ["a key of every object", "#ontvangst=2026-01-05&constructor=x&x=1", "x"],
  ])("%s is dropped and named, the rest stays", (_, hash, dropped) => {
    const link = readLink(hash);
    expect(link?.dropped).toContain(dropped);
    expect(link?.values).toEqual(filled({ ontvangst: "5-1-2026" }));
  });
  test("a day that does not exist is left to the form to refuse", () => {
    const link = readLink("#ontvangst=2026-02-31");
    expect(link?.values.ontvangst).toBe("2026-02-31");
    expect(link && readForm(link.values, calendar)).toEqual({
      errors: [{ field: "ontvangst", error: "bestaat-niet" }],
    });
  });
  test("a fragment of 100 kB is not read", () => {
    expect(readLink(`#ontvangst=${"2".repeat(100_000)}`)).toMatchObject({ tooLong: true, dropped: [] });
  });
});
