import { describe, expect, test } from "vitest";
import { measureReading } from "../../src/lib/reading.ts";
import { sentencesOf, wordsOf } from "../../src/lib/sentences.ts";
import { countSyllables } from "../helpers/dutch.ts";

describe("syllables", () => {
  test.each([
    ["klacht", 1],
    ["open", 2],
    ["overheid", 3],
    ["gemeente", 3],
    ["klachtbehandelaar", 5],
    ["idee", 2],
    ["ideeën", 3],
    ["financiële", 5],
    ["Belastingdienst", 4],
    ["procedure", 4],
    ["krijgt", 1],
    ["2026", 4],
    ["9:8", 2],
    ["ij", 1],
    ["x", 1],
  ])("%s has %i", (word, expected) => {
    expect(countSyllables(word)).toBe(expected);
  });
});

describe("sentences", () => {
  test.each([
    ["Bel eerst. Schrijf dan.", ["Bel eerst.", "Schrijf dan."]],
    ["Zie art. 9:8 van de wet.", ["Zie art. 9:8 van de wet."]],
    ["Dat kan bijv. morgen. Of later.", ["Dat kan bijv. morgen.", "Of later."]],
    ["Wat nu? Bel ons!", ["Wat nu?", "Bel ons!"]],
    ["Op 1 januari 2026 is er 1.500 euro.", ["Op 1 januari 2026 is er 1.500 euro."]],
    ["een los woord", ["een los woord"]],
    ["  ", []],
    ["...", []],
  ])("%s", (block, expected) => {
    expect(sentencesOf(block)).toEqual(expected);
  });
});

test("words: dates, articles and compounds count once", () => {
  expect(wordsOf("Op 23-11-2026 gold 9:12a, e-mail en zo'n brief (van 3.5 kB).")).toEqual([
    "Op",
    "23-11-2026",
    "gold",
    "9:12a",
    "e-mail",
    "en",
    "zo'n",
    "brief",
    "van",
    "3.5",
    "kB",
  ]);
});

test("Flesch-Douma follows its formula", () => {
  // 6 words in 2 sentences; 7 syllables.
  const reading = measureReading(["De kat slaapt.", "Hij is moe nu"], countSyllables);
  expect(reading).toMatchObject({ words: 7, sentences: 2, wordsPerSentence: 3.5, syllablesPerWord: 1 });
  expect(reading?.fleschDouma).toBeCloseTo(206.84 - 0.93 * 3.5 - 77, 6);
  expect(measureReading(["", "!"], countSyllables)).toBeUndefined();
});

test("a plain text scores higher than a stiff one", () => {
  const plain = measureReading(
    ["U krijgt een brief. Daarin staat wat wij doen. Bel ons als u iets niet snapt."],
    countSyllables,
  );
  const stiff = measureReading(
    [
      "Met betrekking tot de behandeling van uw klaagschrift zullen wij u onverwijld schriftelijk informeren omtrent de voortgang van de klachtenprocedure.",
    ],
    countSyllables,
  );
  expect(plain?.fleschDouma).toBeGreaterThan(80);
  expect(stiff?.fleschDouma).toBeLessThan(40);
});
