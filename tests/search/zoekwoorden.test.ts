import { expect, test } from "vitest";
import type { Zoekwoord } from "../../src/schemas/zoekwoord.ts";
import { widen } from "../../src/search/zoekwoorden.ts";
import { readYaml } from "../helpers/content.ts";

const zoekwoorden = readYaml("content/zoekwoorden.yaml") as Zoekwoord[];

test.each([
  ["klachtbehandelaar", ["klacht", "behandelaar"]],
  ["Klachtbehandelaar ", ["klacht", "behandelaar"]],
  ["behandelaar", ["klachtbehandelaar"]],
  ["een behandelaar", ["klachtbehandelaar"]],
  ["klacht", ["bejegeningsklacht"]],
  ["sorry", ["excuus"]],
  ["", []],
  ["xyzzy", []],
])("%j is also looked for as %j", (query, expected) => {
  expect(widen(query, zoekwoorden)).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(widen(query, zoekwoorden)).toEqual([]);
});

test("compounds that begin with the word are left to the index", () => {
  expect(widen("klacht", zoekwoorden).filter((word) => word.startsWith("klacht"))).toEqual([]);
});

test("a query is never widened without end, nor with its own words", () => {
  for (const { word } of zoekwoorden) {
    const found = widen(word, zoekwoorden);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(found).not.toContain(word);
  }
});
