import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, checksum } from "../../src/lib/checksum.ts";
import { anyText } from "../helpers/any-text.ts";

describe("a checksum", () => {
  // Receipts that people keep carry these: they may never change.
  test.each([
    ["", "0bdcb81aee8d83"],
    ["a", "1c2ba782c97901"],
    ["klachtwijzer", "06492b03f9c467"],
    ["é", "1efd8451e926d5"],
    ["\u{1F4A9}", "02a3c0a74f8c7c"],
  ])("of %j stays %s", (text, sum) => {
    expect(checksum(text)).toBe(sum);
  });

  test("is fourteen hexadecimal digits, the same for the same text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(checksum(text)).toMatch(/^[0-9a-f]{14}$/);
        expect(checksum(text)).toBe(checksum(text));
      }),
    );
  });

  test("differs for texts that differ in one character or in order", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, maxLength: 1 }),
        fc.string(),
        (before, one, after) => {
          const whole = checksum(before + one + after);
          expect(checksum(before + after)).not.toBe(whole);
          expect(checksum(`${before}${one === "x" ? "y" : "x"}${after}`)).not.toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
    expect(checksum("ab")).not.toBe(checksum("ba"));
  });

  test("of ten thousand numbers never is the same, and uses all its digits", () => {
    const sums = Array.from({ length: 10_000 }, (_, number) => checksum(String(number)));
    expect(new Set(sums).size).toBe(10_000);
    for (let place = 1; place < 14; place++) expect(new Set(sums.map((sum) => sum[place])).size).toBe(16);
    expect(new Set(sums.map((sum) => sum[0]))).toEqual(new Set(["0", "1"]));
  });
});

describe("a value as text, always in the same way", () => {
  test.each<[string, unknown, string]>([
    ["a text", 'a"b\n', '"a\\"b\\n"'],
    ["a number", 1.5, "1.5"],
    ["a truth", true, "true"],
    ["nothing", null, "null"],
    ["not there", undefined, "null"],
    ["a function", () => 1, "null"],
    ["a list, in its order", [2, 1, [3]], "[2,1,[3]]"],
    ["an empty list", [], "[]"],
    ["gaps in a list", [undefined, 1], "[null,1]"],
    ["an empty object", {}, "{}"],
    ["keys in order", { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
    ["keys that are numbers in order of text", { 10: 1, 9: 2 }, '{"10":1,"9":2}'],
    ["keys within", { b: { d: 1, c: [{ f: 1, e: 2 }] } }, '{"b":{"c":[{"e":2,"f":1}],"d":1}}'],
    ["keys without value left out", { a: undefined, b: null }, '{"b":null}'],
    ["a key with quotes", { 'a"': 1 }, '{"a\\"":1}'],
  ])("%s", (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test("is JSON of the same value, in whatever order the keys came", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        const read = JSON.parse(text) as unknown;
        expect(read).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(read)).toBe(text);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });
});
