import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { isRecord, type Refusal, readStateFile } from "../../src/lib/state-file.ts";
import { anyText } from "../helpers/any-text.ts";

interface Work {
  brief: string;
}

const hasShape = (value: Record<string, unknown>): value is Record<string, unknown> & Work =>
  typeof value["brief"] === "string";

const expected = {
  kind: "klachtwijzer-werk",
  tool: "briefchecklist",
  form: 2,
  limit: 500,
  hasShape,
} as const;
const read = (text: string) => readStateFile(text, expected);

const sound = {
  soort: "klachtwijzer-werk",
  hulpmiddel: "briefchecklist",
  vorm: 2,
  gemaakt: "2026-11-24",
  brief: "Beste [naam],",
};
const file = (change: object = {}) => JSON.stringify({ ...sound, ...change });

test.each([
  ["as it was written", file()],
  ["with its keys in another order", JSON.stringify(Object.fromEntries(Object.entries(sound).reverse()))],
  ["with layout", JSON.stringify(sound, null, 2)],
  ["as large as is read", file().padEnd(500)],
])("a sound file is read: %s", (_, text) => {
  expect(read(text)).toEqual({ value: sound });
});

describe("a file that can't be read says why", () => {
  test.each<[string, string, Refusal]>([
    ["a character too large", file().padEnd(501), { fault: "te-groot" }],
    ["empty", "", { fault: "geen-bestand-van-ons" }],
    ["a text", "Geachte heer", { fault: "geen-bestand-van-ons" }],
    ["a number", "1", { fault: "geen-bestand-van-ons" }],
    ["nothing", "null", { fault: "geen-bestand-van-ons" }],
    ["a list", "[]", { fault: "geen-bestand-van-ons" }],
    ["a list with a file in it", `[${file()}]`, { fault: "geen-bestand-van-ons" }],
    ["the name of a kind", '"klachtwijzer-werk"', { fault: "geen-bestand-van-ons" }],
    ["JSON of something else", '{"name":"klachtwijzer-werk"}', { fault: "geen-bestand-van-ons" }],
    ["an unknown kind", file({ soort: "klachtwijzer" }), { fault: "geen-bestand-van-ons" }],
    ["a kind in a list", file({ soort: ["klachtwijzer-werk"] }), { fault: "geen-bestand-van-ons" }],
    [
      "another kind of the same tool",
      file({ soort: "klachtwijzer-bewijs" }),
      { fault: "geen-bestand-van-ons" },
    ],
    [
      "another tool",
      file({ hulpmiddel: "excuuswizard" }),
      { fault: "ander-hulpmiddel", tool: "excuuswizard" },
    ],
    [
      "another kind of another tool",
      file({ soort: "klachtwijzer-bewijs", hulpmiddel: "awb-9-8" }),
      { fault: "ander-hulpmiddel", tool: "awb-9-8" },
    ],
    [
      "a newer form of another tool",
      file({ hulpmiddel: "excuuswizard", vorm: 9 }),
      { fault: "ander-hulpmiddel", tool: "excuuswizard" },
    ],
    ["no tool", file({ hulpmiddel: undefined }), { fault: "ander-hulpmiddel" }],
    ["a tool that is no text", file({ hulpmiddel: { naam: "x" } }), { fault: "ander-hulpmiddel" }],
    ["a newer form", file({ vorm: 3 }), { fault: "nieuwer" }],
    ["a newer form with other content", file({ vorm: 3, brief: undefined }), { fault: "nieuwer" }],
    ["an older form", file({ vorm: 1 }), { fault: "beschadigd" }],
    ["a form between two", file({ vorm: 1.5 }), { fault: "beschadigd" }],
    ["a form in words", file({ vorm: "2" }), { fault: "beschadigd" }],
    ["no form", file({ vorm: undefined }), { fault: "beschadigd" }],
    ["no date of making", file({ gemaakt: undefined }), { fault: "beschadigd" }],
    ["an impossible date of making", file({ gemaakt: "2026-02-30" }), { fault: "beschadigd" }],
    ["a number as date of making", file({ gemaakt: 20261124 }), { fault: "beschadigd" }],
    ["other content", file({ brief: 1 }), { fault: "beschadigd" }],
    ["no content", file({ brief: undefined }), { fault: "beschadigd" }],
    ["cut off halfway", file().slice(0, 60), { fault: "beschadigd" }],
    ["cut off at the end", file().slice(0, -1), { fault: "beschadigd" }],
    [
      "another kind cut off",
      file({ soort: "klachtwijzer-bewijs" }).slice(0, -1),
      { fault: "geen-bestand-van-ons" },
    ],
  ])("%s → %3$j", (_, text, refusal) => {
    expect(read(text)).toEqual(refusal);
  });

  test("nested without end", () => {
    const deep = `{"x":${"[".repeat(90_000)}${"]".repeat(90_000)}}`;
    expect(readStateFile(deep, { ...expected, limit: 200_000 })).toEqual({ fault: "geen-bestand-van-ons" });
  });
});

describe("whatever the text", () => {
  const values = fc.constantFrom<unknown>(
    ...Object.values(sound),
    "klachtwijzer-bewijs",
    "__proto__",
    1,
    9,
    null,
  );
  const texts = fc.oneof(
    anyText(300),
    fc.json(),
    // Files of ours with something else in one or more places.
    fc
      .dictionary(fc.constantFrom(...Object.keys(sound)), fc.oneof(values, fc.jsonValue()))
      .map((change) => file(change)),
    fc
      .tuple(fc.nat(file().length), fc.nat(file().length))
      .map(([from, to]) => file().slice(0, from) + file().slice(to)),
  );

  test("it is read whole or refused; nothing throws", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = read(text);
        if ("fault" in result) return;
        expect(result.value).toEqual(JSON.parse(text));
        expect(result.value).toMatchObject({
          ...sound,
          gemaakt: expect.any(String),
          brief: expect.any(String),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test("any content comes back as it was", () => {
    fc.assert(
      fc.property(anyText(), fc.jsonValue(), (brief, more) => {
        // JSON knows no −0.
        const whole = JSON.parse(JSON.stringify({ ...sound, brief, more })) as unknown;
        expect(readStateFile(JSON.stringify(whole), { ...expected, limit: 100_000 })).toEqual({
          value: whole,
        });
      }),
      { numRuns: 300 },
    );
  });
});

test("what is read has the type that was checked", () => {
  const result = read(file());
  if ("value" in result) expectTypeOf(result.value).toExtend<Work>();
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  [undefined, false],
  ["{}", false],
  [1, false],
])("%j is an object: %s", (value, is) => {
  expect(isRecord(value)).toBe(is);
});
