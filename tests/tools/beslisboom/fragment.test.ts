import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAGMENT_LIMIT } from "../../../src/lib/fragment.ts";
import { indexTree } from "../../../src/tools/beslisboom/engine.ts";
import { readPlace, writePlace } from "../../../src/tools/beslisboom/fragment.ts";
import { smallPhases } from "../../helpers/small-tree.ts";

const tree = indexTree(smallPhases);

test.each([
  ["nothing answered", { state: { answers: {} } }, "#begin=een"],
  ["two answers", { state: { answers: { a: "ja", b: "nee" } } }, "#begin=een&a=ja&b=nee"],
  ["an earlier question shown", { state: { answers: { a: "ja" } }, at: "a" }, "#begin=een&a=ja&bij=a"],
  ["the overview", { state: { answers: { a: "ja" } }, at: "overzicht" }, "#begin=een&a=ja&bij=overzicht"],
  ["a jump", { state: { answers: { a: "ja" }, start: "twee" } }, "#begin=twee&a=ja"],
])("a place with %s is written and read back", (_, place, fragment) => {
  expect(writePlace(tree, place)).toBe(fragment);
  expect(readPlace(tree, fragment)).toEqual({ ...place, dropped: [], tooLong: false });
});

describe("bad links lose only what is bad, and say so", () => {
  test.each([
    ["an unknown question", "#begin=een&x=ja&a=ja", { a: "ja" }, ["x"]],
    ["an unknown answer", "#begin=een&a=misschien", {}, ["a"]],
    ["an unknown phase", "#begin=weg&a=ja", { a: "ja" }, ["begin"]],
    ["an unknown position", "#begin=een&a=ja&bij=x", { a: "ja" }, ["bij"]],
    ["a position off the path", "#begin=een&a=nee&bij=b", { a: "nee" }, ["bij"]],
    [
      "names of object properties",
      "#begin=een&__proto__=ja&constructor=ja&toString=ja",
      {},
      ["__proto__", "constructor", "toString"],
    ],
    ["script in a name", "#begin=een&%3Cscript%3E=ja", {}, ["<script>"]],
    ["broken percent signs", "#begin=een&a=ja&%E0%A4%A=%", { a: "ja" }, ["\uFFFD%A"]],
  ])("%s", (_, hash, answers, dropped) => {
    const place = readPlace(tree, hash);
    expect(place?.state.answers).toEqual(answers);
    expect(place?.dropped).toEqual(dropped);
    expect(place?.tooLong).toBe(false);
  });

  test("a fragment of 100 kB is not read", () => {
    const place = readPlace(tree, `#a=ja&x=${"y".repeat(100_000)}`);
    expect(place).toEqual({ state: { answers: {} }, dropped: [], tooLong: true });
  });

  test.each(["", "#", "#boom", "#vraag-a", "#voorbeelden"])("%j is no state but an anchor", (hash) => {
    expect(readPlace(tree, hash)).toBeUndefined();
  });
});

test("no fragment whatever makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: FRAGMENT_LIMIT * 2, unit: "binary" }), (text) => {
      const place = readPlace(tree, `#${text}`);
      if (place)
        expect(readPlace(tree, writePlace(tree, place))).toMatchObject({ dropped: [], tooLong: false });
    }),
    { numRuns: 500 },
  );
});
