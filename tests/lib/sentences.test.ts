import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockSpans, cleanText, sentenceSpans, sentencesOf } from "../../src/lib/sentences.ts";
import { anyText } from "../helpers/any-text.ts";

describe("blocks of a letter", () => {
  test.each<[string, string, string[]]>([
    ["paragraphs", "Een.\n\nTwee.", ["Een.", "Twee."]],
    ["headings and items", "# Kop\n- een\n- twee", ["Kop", "een", "twee"]],
    ["items as Word pastes them", "•\teen\n·\ttwee\n1. drie\n2) vier", ["een", "twee", "drie", "vier"]],
    [
      "a line broken by a mail program",
      "Wij kregen uw\nklacht op maandag.\nNu dit.",
      ["Wij kregen uw\nklacht op maandag.", "Nu dit."],
    ],
    ["small letters after an empty line start anew", "Een\n\ntwee", ["Een", "twee"]],
    ["a mark without words", "#\n-\n\nJa", ["#", "-", "Ja"]],
    ["nothing", " \n\t\n", []],
  ])("%s", (_, text, expected) => {
    expect(blockSpans(text).map((block) => block.text)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ["Bel mevr. De Vries. Zij helpt u.", ["Bel mevr. De Vries.", "Zij helpt u."]],
  ["Zie art. 9:12. Lees dat.", ["Zie art. 9:12.", "Lees dat."]],
  ["Kan dat? Ja! Goed.", ["Kan dat?", "Ja!", "Goed."]],
  ["Tel. 14 020 is gratis.", ["Tel. 14 020 is gratis."]],
])("sentences of %s", (block, expected) => {
  expect(sentencesOf(block)).toEqual(expected);
});

test.each<[string, string, string]>([
  ["a soft hyphen", "klacht\u00adbrief", "klachtbrief"],
  ["a fixed space", "9:12\u00a0Awb", "9:12 Awb"],
  ["an accent on its own", "e\u0301e\u0301n", "één"],
  ["a byte order mark", "\ufeffBeste", "Beste"],
  ["marks of direction", "\u200fklacht\u200e", "klacht"],
])("%s is cleaned away", (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

test("every block and sentence is a piece of the text, in order and without overlap, whatever the text", () => {
  fc.assert(
    fc.property(anyText(400), (text) => {
      const blocks = blockSpans(text);
      let end = 0;
      for (const block of blocks) {
        expect(text.slice(block.at, block.at + block.text.length)).toBe(block.text);
        expect(block.at).toBeGreaterThanOrEqual(end);
        for (const sentence of sentenceSpans(block)) {
          expect(text.slice(sentence.at, sentence.at + sentence.text.length)).toBe(sentence.text);
          expect(sentence.at).toBeGreaterThanOrEqual(end);
          end = sentence.at + sentence.text.length;
        }
        end = Math.max(end, block.at);
      }
    }),
    { numRuns: 500 },
  );
});

test("no word of a letter is lost between its sentences", () => {
  const words = fc.stringMatching(/^[a-zé]{1,8}$/);
  const piece = fc.tuple(words, fc.constantFrom(" ", ". ", "\n", "\n\n", "\n- ", "? ", ", "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.flat().join("");
      const read = blockSpans(text)
        .flatMap(sentenceSpans)
        .map((sentence) => sentence.text);
      const letters = (all: string) => all.replace(/[^\p{L}]/gu, "");
      expect(letters(read.join(""))).toBe(letters(text));
    }),
  );
});
