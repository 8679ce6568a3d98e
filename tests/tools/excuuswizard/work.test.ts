import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStateFile } from "../../../src/lib/state-file.ts";
import { QUESTIONS, STEPS } from "../../../src/tools/excuuswizard/model.ts";
import {
  type Comparison,
  FORM,
  fromFile,
  hasComparison,
  hasWork,
  isBlank,
  isEmpty,
  NO_COMPARISON,
  NO_WORK,
  toFile,
  VERDICTS,
  withDraft,
  type Work,
} from "../../../src/tools/excuuswizard/work.ts";
import { anyText } from "../../helpers/any-text.ts";

const envelope = {
  soort: "klachtwijzer-werk",
  hulpmiddel: "excuuswizard",
  vorm: FORM,
  gemaakt: "2026-11-24",
};
const expected = { kind: "klachtwijzer-werk", tool: "excuuswizard", form: FORM, limit: 1_000_000 } as const;
const read = (content: object) =>
  readStateFile(JSON.stringify({ ...envelope, ...content }), { ...expected, hasShape: hasWork });

const text = anyText();
const changed = fc.option(fc.record({ text, from: text }), { nil: undefined });
const anyWork: fc.Arbitrary<Work> = fc
  .record({
    answers: fc.record(
      Object.fromEntries(
        Object.entries(QUESTIONS).map(([id, answers]) => [id, fc.constantFrom<string>(...answers)]),
      ),
      { requiredKeys: [] },
    ),
    steps: fc.record(Object.fromEntries(STEPS.map((id) => [id, text])), { requiredKeys: [] }),
    fields: fc.dictionary(fc.constantFrom("klager", "naam"), text, { noNullPrototype: true }),
    spoken: changed,
    written: changed,
  })
  .map(({ spoken, written, ...rest }) => withDraft(withDraft(rest, "spoken", spoken), "written", written));

test("any work comes back from its file as it was", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const back = read(toFile(work));
      expect("value" in back && fromFile(back.value)).toEqual(work);
    }),
  );
});

const sound = toFile({ answers: { mis: "ja" }, steps: { uitleg: "Zo." }, fields: { klager: "A" } });
test.each<[string, object]>([
  ["an unknown question", { antwoorden: { mis: "ja", kleur: "rood" } }],
  ["an unknown answer", { antwoorden: { mis: "misschien" } }],
  ["a name that every object has", { antwoorden: { constructor: "ja" } }],
  ["an answer that is no text", { antwoorden: { mis: 1 } }],
  ["an unknown step", { stappen: { zesde: "Zo." } }],
  ["a step that is no text", { stappen: { uitleg: ["Zo."] } }],
  ["fields as a list", { velden: ["A"] }],
  ["a field that is no text", { velden: { klager: null } }],
  ["no steps", { stappen: undefined }],
  ["a draft without what it came from", { geschreven: { text: "Beste" } }],
  ["a draft that is text only", { gesproken: "Beste" }],
])("from a file with %s nothing is taken over", (_, change) => {
  expect(read({ ...sound })).toHaveProperty("value");
  expect(read({ ...sound, ...change })).toEqual({ fault: "beschadigd" });
});

test("a draft that follows again leaves nothing of the changed one", () => {
  const work = withDraft({ ...NO_WORK, spoken: { text: "a", from: "1" } }, "written", {
    text: "b",
    from: "2",
  });
  expect(work.spoken).toEqual({ text: "a", from: "1" });
  expect("written" in withDraft(work, "written", undefined)).toBe(false);
  expect(withDraft(work, "written", undefined).spoken).toEqual(work.spoken);
});

test("work is empty until something stands in it", () => {
  expect(isEmpty(NO_WORK)).toBe(true);
  expect(isEmpty({ ...NO_WORK, steps: { uitleg: " \n" }, fields: { klager: "" } })).toBe(true);
  for (const part of [
    { answers: { mis: "ja" } },
    { steps: { uitleg: "Zo." } },
    { fields: { klager: "A" } },
    { written: { text: "", from: "" } },
  ])
    expect(isEmpty({ ...NO_WORK, ...part })).toBe(false);
});

describe("a comparison", () => {
  const readComparison = (content: object) =>
    readStateFile(JSON.stringify({ ...envelope, hulpmiddel: "onder-de-loep", ...content }), {
      ...expected,
      tool: "onder-de-loep",
      hasShape: hasComparison,
    });
  const judged: Comparison = {
    a: "Sorry.",
    b: "Het spijt ons.",
    stappen: { erkennen: { a: "nee", b: "deels", waarom: "Geen fout genoemd." }, vooruit: {} },
  };

  test("comes back from its file as it was", () => {
    for (const verdict of VERDICTS) {
      const each = { ...judged, stappen: { uitleg: { a: verdict } } };
      expect(readComparison(each)).toMatchObject({ value: each });
    }
    expect(readComparison(judged)).toMatchObject({ value: judged });
  });

  test.each<[string, object]>([
    ["a text that is missing", { a: undefined }],
    ["an unknown step", { stappen: { zesde: {} } }],
    ["an unknown verdict", { stappen: { uitleg: { a: "misschien" } } }],
    ["a reason that is no text", { stappen: { uitleg: { waarom: 3 } } }],
    ["a step that is no block", { stappen: { uitleg: "ja" } }],
    ["no steps", { stappen: null }],
  ])("with %s is refused", (_, change) => {
    expect(readComparison({ ...judged, ...change })).toEqual({ fault: "beschadigd" });
  });

  test("of the wizard is of another tool", () => {
    expect(read({ hulpmiddel: "onder-de-loep", ...judged })).toEqual({
      fault: "ander-hulpmiddel",
      tool: "onder-de-loep",
    });
  });

  test("is blank until something stands in it", () => {
    expect(isBlank(NO_COMPARISON)).toBe(true);
    expect(isBlank({ a: " ", b: "", stappen: { uitleg: { waarom: "" } } })).toBe(true);
    expect(isBlank({ ...NO_COMPARISON, stappen: { uitleg: { b: "nee" } } })).toBe(false);
    expect(isBlank({ ...NO_COMPARISON, b: "x" })).toBe(false);
  });
});
