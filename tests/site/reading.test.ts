import { describe, expect, test } from "vitest";
import { z } from "zod";
import { findPhrases } from "../../src/lib/phrases.ts";
import { measureReading } from "../../src/lib/reading.ts";
import { sentencesOf, wordsOf } from "../../src/lib/sentences.ts";
import { leesbaarheidSchema, stijfWoordSchema } from "../../src/schemas/leesbaarheid.ts";
import { readYaml } from "../helpers/content.ts";
import { countSyllables } from "../helpers/dutch.ts";
import { blocksOf } from "../helpers/reading.ts";
import { pages } from "../helpers/site.ts";

const stiff = z.array(stijfWoordSchema).parse(readYaml("content/stijve-woorden.yaml"));
const exceptions = z.array(leesbaarheidSchema).parse(readYaml("content/leesbaarheid.yaml"));
/** Longest sentence on any page, in words. */
const LONGEST = 30;
/** What pages for citizens must reach: about B1. */
const CITIZENS = { fleschDouma: 70, wordsPerSentence: 11, longest: 20 };

// The page with stiff words as examples, and records of decisions, are not for readers in a hurry.
const read = pages
  .filter(({ address }) => address !== "/over/stijl/")
  .map((page) => ({ address: page.address, blocks: blocksOf(page) }))
  .filter(({ blocks }) => blocks.length > 0);

const isAllowed = (address: string, found: string) =>
  exceptions.some(
    ({ page, allow }) => address.startsWith(page) && found.toLowerCase().startsWith(allow.toLowerCase()),
  );

const longSentences = read.flatMap(({ address, blocks }) =>
  blocks
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence).length > LONGEST)
    .map((found) => ({ address, found })),
);
const stiffWords = read.flatMap(({ address, blocks }) =>
  findPhrases(blocks.join("\n"), stiff).map(({ match }) => ({ address, found: match.replace(/\s+/g, " ") })),
);

test(`no sentence is longer than ${LONGEST} words`, () => {
  const bad = longSentences.filter(({ address, found }) => !isAllowed(address, found));
  expect(bad.map(({ address, found }) => `${address}: ${found}`)).toEqual([]);
});

test("no stiff word where a plain one does", () => {
  const bad = stiffWords.filter(({ address, found }) => !isAllowed(address, found));
  expect([...new Set(bad.map(({ address, found }) => `${address}: ${found}`))]).toEqual([]);
});

test("every exception is still needed", () => {
  const hits = [...longSentences, ...stiffWords];
  const idle = exceptions.filter(
    ({ page, allow }) =>
      !hits.some(
        ({ address, found }) =>
          address.startsWith(page) && found.toLowerCase().startsWith(allow.toLowerCase()),
      ),
  );
  expect(idle.map(({ page, allow }) => `${page}: ${allow}`)).toEqual([]);
});

describe("pages for citizens read like B1", () => {
  test.each(read.filter(({ address }) => address.startsWith("/klacht/")))("$address", ({ blocks }) => {
    const reading = measureReading(blocks, countSyllables);
    expect(reading?.fleschDouma).toBeGreaterThanOrEqual(CITIZENS.fleschDouma);
    expect(reading?.wordsPerSentence).toBeLessThanOrEqual(CITIZENS.wordsPerSentence);
    expect(reading?.longest.words, reading?.longest.text).toBeLessThanOrEqual(CITIZENS.longest);
  });
});

test("the scores of all other pages are reported", () => {
  const rows = read.flatMap(({ address, blocks }) => {
    const reading = measureReading(blocks, countSyllables);
    return reading ? [{ part: address.split("/")[1] || "start", ...reading }] : [];
  });
  const parts = [...new Set(rows.map(({ part }) => part))].sort();
  const report = parts.map((part) => {
    const own = rows.filter((row) => row.part === part).sort((a, b) => a.fleschDouma - b.fleschDouma);
    const words = own.reduce((sum, row) => sum + row.words, 0);
    const median = own[Math.floor(own.length / 2)]?.fleschDouma ?? 0;
    return `${part}: ${own.length} pages, ${words} words, Flesch-Douma ${own[0]?.fleschDouma.toFixed(0)} (lowest), ${median.toFixed(0)} (median)`;
  });
  console.info(report.join("\n"));
  expect(rows.length).toBeGreaterThan(40);
});
