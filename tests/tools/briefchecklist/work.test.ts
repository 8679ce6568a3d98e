import { expect, test } from "vitest";
import fc from "fast-check";
import {
  contentOf,
  isWorkContent,
  type Work,
  withEntered,
  workOf,
} from "../../../src/tools/briefchecklist/work.ts";
import { readStateFile } from "../../../src/lib/state-file.ts";

const WORK: Work = {
  situations: { fout: "ja", "niet-vast": "weet-niet" },
  ticks: { "oz-kern": { state: "ja", note: "staat in alinea 2" }, "oz-klaar": { state: "nvt" }, "oz-x": {} },
  typed: { klager: "mevrouw De Vries", ontvangst: "10-11-2026" },
  text: "Beste mevrouw,\n\n“Aanhaling”, é, 🙂.",
  from: "0f",
};

test("work comes back from a file as it went in", () => {
  const content = JSON.parse(JSON.stringify(contentOf("verdaging", WORK)));
  expect(isWorkContent(content)).toBe(true);
  expect(workOf(content)).toEqual(WORK);
  const untouched = contentOf("verdaging", { situations: {}, ticks: {}, typed: {} });
  expect(workOf(JSON.parse(JSON.stringify(untouched)))).toEqual({ situations: {}, ticks: {}, typed: {} });
});

const sound = contentOf("verdaging", WORK) as unknown as Record<string, unknown>;

/** What is damaged → it is refused as a whole. */
test.each<[string, Record<string, unknown>]>([
  ["an unknown kind of letter", { soort_brief: "kaartje" }],
  ["no kind", { soort_brief: undefined }],
  ["an unknown question", { situatie: { weer: "ja" } }],
  ["an unknown answer", { situatie: { fout: "misschien" } }],
  ["a list for the case", { situatie: [] }],
  ["a tick that is a word", { eisen: { "oz-kern": "ja" } }],
  ["a state that we do not know", { eisen: { "oz-kern": { state: "half" } } }],
  ["a note that is a number", { eisen: { "oz-kern": { note: 3 } } }],
  ["a field that is a list", { velden: { klager: [] } }],
  ["fields left out", { velden: undefined }],
  ["a letter that is a number", { tekst: 5 }],
  ["a checksum that is a number", { concept: 5 }],
])("%s", (_, damage) => {
  expect(isWorkContent({ ...sound, ...damage })).toBe(false);
});

test("no JSON makes reading fail", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = readStateFile(text, {
        kind: "klachtwijzer-werk",
        tool: "briefchecklist",
        form: 1,
        limit: 1_000_000,
        hasShape: isWorkContent,
      });
      expect("fault" in read).toBe(true);
    }),
  );
});

test("what was entered before the page started comes on top of what was kept", () => {
  const entered = {
    "situatie-fout": "nee",
    "veld-klager": "meneer Vos",
    "eis-oz-klaar": "on",
    "notitie-oz-kern": "nieuw",
    "nvt-oz-regel": "on",
    brief: "Beste meneer Vos,",
    "iets-anders": "x",
  };
  expect(withEntered(WORK, entered)).toEqual({
    situations: { fout: "nee", "niet-vast": "weet-niet" },
    ticks: {
      "oz-kern": { state: "ja", note: "nieuw" },
      "oz-klaar": { state: "ja" },
      "oz-regel": { state: "nvt" },
      "oz-x": {},
    },
    typed: { klager: "meneer Vos", ontvangst: "10-11-2026" },
    text: "Beste meneer Vos,",
    from: "0f",
  });
  expect(withEntered(WORK, {})).toEqual(WORK);
});
