import { describe, expect, test } from "vitest";
import { closest } from "../../src/lib/closest.ts";
import { dutchDate } from "../../src/lib/dates.ts";
import { articleOf, parseSourceRef, parseSourceRefs } from "../../src/lib/source-ref.ts";
import { sortDutch, wrapText } from "../../src/lib/text.ts";

test.each([
  ["ombudsvisie", { id: "ombudsvisie" }],
  ["ombudsvisie@4.2", { id: "ombudsvisie", at: "4.2" }],
  ["awb@9:8 lid 1 onder b", { id: "awb", at: "9:8 lid 1 onder b" }],
])("the reference %s is read", (text, expected) => {
  expect(parseSourceRef(text)).toEqual(expected);
});

test("a list of references is split at semicolons, blanks fall away", () => {
  expect(parseSourceRefs(" ombudsvisie@4.2;no-2013-139 ; ")).toEqual([
    { id: "ombudsvisie", at: "4.2" },
    { id: "no-2013-139" },
  ]);
});

test.each([
  ["9:8 lid 1 onder b", "9:8"],
  ["9:12a", "9:12a"],
  ["2:3", "2:3"],
  ["4.2", undefined],
  ["72", "72"],
  ["1a lid 1", "1a"],
  ["samenvatting hoofdstuk 4", undefined],
])("the article in %s is %s", (at, expected) => {
  expect(articleOf(at)).toBe(expected);
});

describe("closest offers a word only when it is near", () => {
  test.each([
    ["eigne", ["eigen", "awb"], "eigen"],
    ["no-2013-193", ["no-2013-139", "no-2014-143"], "no-2013-139"],
    ["zeilboot", ["eigen", "awb"], undefined],
    ["x", [], undefined],
  ])("%s", (word, known, expected) => {
    expect(closest(word, known)).toBe(expected);
  });
});

test.each([
  ["2026-11-23", "23-11-2026"],
  ["2018-03-09", "9-3-2018"],
])("the date %s is written %s", (iso, expected) => {
  expect(dutchDate(iso)).toBe(expected);
});

test.each([
  ["een twee drie", 8, ["een twee", "drie"]],
  ["een", 2, ["een"]],
  ["klachtbehandelaar zoekt", 10, ["klachtbehandelaar", "zoekt"]],
  ["", 10, []],
])("%j wraps at %i", (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test("Dutch order ignores capitals and counts numbers", () => {
  expect(sortDutch(["2011/2", "Zee", "aap", "2011/10", "één"], (text) => text)).toEqual([
    "2011/2",
    "2011/10",
    "aap",
    "één",
    "Zee",
  ]);
});
