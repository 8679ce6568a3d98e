import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillPlaceholders, placeholdersIn } from "../../src/lib/placeholders.ts";
import { anyText } from "../helpers/any-text.ts";

describe("places to fill in", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["geen", []],
    ["[naam] en [dag]", ["[naam]", "[dag]"]],
    ["[naam][naam]", ["[naam]", "[naam]"]],
    ["[]", []],
    ["[x]", []],
    ["[xy]", ["[xy]"]],
    ["[een [twee] drie]", ["[twee]"]],
    ["[[twee]]", ["[twee]"]],
    ["[over\ntwee regels]", []],
    ["[niet gesloten", []],
    ["niet geopend]", []],
    ["]omgekeerd[", []],
    ["(naam) {naam} <naam>", []],
    // A letter is plain text: brackets of Markdown would be sent as they are.
    ["[onze site](https://voorbeeld.nl)", ["[onze site]"]],
    [`[${"x".repeat(200)}]`, [`[${"x".repeat(200)}]`]],
    [`[${"x".repeat(201)}]`, []],
  ])("in %j are %j", (text, places) => {
    expect(placeholdersIn(text)).toEqual(places);
  });

  test("stand in the text as they are given, in order", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom("[naam]", "[", "]", "\n"), anyText(), (before, mark, after) => {
        const text = before + mark + after;
        let from = 0;
        for (const place of placeholdersIn(text)) {
          from = text.indexOf(place, from) + place.length;
          expect(from).toBeGreaterThanOrEqual(place.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("filling", () => {
  test.each<[string, Record<string, string>, string]>([
    ["", { naam: "Jansen" }, ""],
    ["Beste {naam},", { naam: "Jansen" }, "Beste Jansen,"],
    ["{naam} en {naam}", { naam: "Jansen" }, "Jansen en Jansen"],
    ["{a}{b}", { a: "1", b: "2" }, "12"],
    ["{einde-na-verdaging}", { "einde-na-verdaging": "1 mei" }, "1 mei"],
    ["{lid-2}", { "lid-2": "gewicht" }, "gewicht"],
    ["an empty value: {naam}.", { naam: "" }, "an empty value: ."],
    ["an unknown name: {naam}", {}, "an unknown name: [naam]"],
    ["an unknown name: {einde-na-verdaging}", { einde: "1 mei" }, "an unknown name: [einde-na-verdaging]"],
    ["{}", { "": "x" }, "{}"],
    ["{Naam}", { Naam: "x" }, "{Naam}"],
    ["{ naam }", { naam: "x" }, "{ naam }"],
    ["{naam", { naam: "x" }, "{naam"],
    ["{{naam}}", { naam: "x" }, "{x}"],
    ["[naam] stays", { naam: "x" }, "[naam] stays"],
    [
      "what is filled in is not filled again: {a}",
      { a: "{b}", b: "x" },
      "what is filled in is not filled again: {b}",
    ],
    ["nor read as a pattern: {a}", { a: "$& $1 $$" }, "nor read as a pattern: $& $1 $$"],
  ])("%j with %j", (line, values, expected) => {
    expect(fillPlaceholders(line, values)).toBe(expected);
  });

  test("what the list lacks is counted as a place to fill in", () => {
    expect(placeholdersIn(fillPlaceholders("Voor {dag} door {naam}", { dag: "[dag van bericht]" }))).toEqual([
      "[dag van bericht]",
      "[naam]",
    ]);
  });
});
