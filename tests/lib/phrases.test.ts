import { describe, expect, test } from "vitest";
import { findPhrases } from "../../src/lib/phrases.ts";

const found = (text: string, phrase: string) => findPhrases(text, [{ phrase }]).map(({ match }) => match);

/** Phrase → text → what is found. */
describe.each<[string, [string, string[]][]]>([
  [
    "excuses aan",
    [
      ["Wij bieden excuses aan.", ["excuses aan"]],
      ["EXCUSES  AAN", ["EXCUSES  AAN"]],
      ["excuses, aan u", ["excuses, aan"]],
      ["excuses. Aan u", []],
      ["excusesaan", []],
    ],
  ],
  [
    "spijt mij|ons",
    [
      ["Het spijt mij.", ["spijt mij"]],
      ["Dat spijt ons zeer", ["spijt ons"]],
      ["Het spijt mijn moeder", []],
      ["Bespijt ons", []],
    ],
  ],
  [
    "spijt … als",
    [
      ["Het spijt als", ["spijt als"]],
      ["Het spijt ons zeer als u", ["spijt ons zeer als"]],
      ["spijt een twee drie vier vijf zes als", ["spijt een twee drie vier vijf zes als"]],
      ["spijt een twee drie vier vijf zes zeven als", []],
      ["spijt, zo zeg ik, als u", ["spijt, zo zeg ik, als"]],
    ],
  ],
  [
    "ervar*",
    [
      ["Uw ervaring en ervaringen", ["ervaring", "ervaringen"]],
      ["U ervaart dit", []],
      ["onervaren", []],
    ],
  ],
  ["*klacht", [["Deze bejegeningsklacht en uw klacht", ["bejegeningsklacht", "klacht"]]]],
  [
    "niet meer|langer … reageren|antwoorden",
    [
      ["Wij gaan niet langer op uw brieven antwoorden.", ["niet langer op uw brieven antwoorden"]],
      ["Wij gaan niet op uw brieven antwoorden.", []],
    ],
  ],
  ["c.q.", [["aanvraag c.q. brief", ["c.q."]]]],
  ["geachte heer/mevrouw", [["Geachte heer/mevrouw,", ["Geachte heer/mevrouw"]]]],
])("%s", (phrase, rows) => {
  test.each(rows)("in %j", (text, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });
});

test("other forms of a phrase belong to it, and all are given in the order of the text", () => {
  const phrases = [{ phrase: "inzake" }, { phrase: "dient te", also: ["dienen te"] }];
  const hits = findPhrases("U dient te weten dat zij dienen te gaan inzake dit.", phrases);
  expect(hits.map(({ match, at }) => [match, at])).toEqual([
    ["dient te", 2],
    ["dienen te", 25],
    ["inzake", 40],
  ]);
});

test("letters with accents are part of a word", () => {
  expect(found("café", "caf")).toEqual([]);
  expect(found("cafe\u0301", "cafe")).toEqual([]);
});
