import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeholdersIn } from "../../../src/lib/placeholders.ts";
import { type DraftInput, makeDraft } from "../../../src/tools/awb-9-8/draft.ts";
import type { State } from "../../../src/tools/awb-9-8/model.ts";
import type { Notes } from "../../../src/tools/awb-9-8/receipt.ts";
import { evaluate } from "../../../src/tools/awb-9-8/result.ts";
import { grondSchema, toetsTekstenSchema } from "../../../src/tools/awb-9-8/schema.ts";
import { letterWith, noGround, smallWords, someState } from "../../helpers/awb98.ts";
import { readYaml } from "../../helpers/yaml.ts";

const words = smallWords;
const inputOf = (state: State, notes: Record<string, Notes> = {}, noticeBy?: string): DraftInput => ({
  ...state,
  results: evaluate(state).conducts,
  notes,
  words,
  noticeBy,
});
const named = (name: string, reasons: Record<string, string> = {}): Notes => ({ name, reasons });

test("a notice gives each ground its reason and article, one paragraph a line", () => {
  const state = letterWith({ ...noGround, datum: "2025-03-04", rechter: "ja" });
  expect(makeDraft("notice", inputOf(state, { g1: named(" Wachttijd ") }, "2026-12-21"))).toBe(
    [
      "Beste [naam klager],",
      "Op 23 november 2026 kwam uw klacht over Wachttijd van 4 maart 2025.",
      "Reden b: Wachttijd, 4 maart 2025, 23 november 2026 (artikel 9:8 grond b Awb).",
      "Reden e: Wachttijd, 4 maart 2025, 23 november 2026 (artikel 9:8 grond e Awb).",
      "Voor 21 december 2026, door [behandelaar].",
    ].join("\n\n"),
  );
});

test("a notice is about the conducts that need not be handled, and no others", () => {
  const state = letterWith(
    noGround,
    { ...noGround, rechter: "ja", datum: "2026-10-01" },
    { ...noGround, rechter: "weet-niet" },
    { ...noGround, tevreden: "ja", rechter: "ja" },
    { ...noGround, bezwaar: "ja", datum: "2026-10-02" },
  );
  const names = ["Een", "Twee", "Drie", "Vier", "Vijf"].map((name, index) => [`g${index + 1}`, named(name)]);
  const draft = makeDraft("notice", inputOf(state, Object.fromEntries(names)));
  expect(draft).toContain("klacht over Twee; Vijf van 1 oktober 2026; 2 oktober 2026.");
  expect(draft).toContain(
    "Reden e: Twee, 1 oktober 2026, 23 november 2026 (artikel 9:8 grond e Awb).\n\nReden c: Vijf, 2 oktober 2026, 23 november 2026 (artikel 9:8 grond c Awb).",
  );
  expect(draft).not.toMatch(/Een|Drie|Vier/);
});

test("a note for the file is about all conducts, with what becomes of each", () => {
  const state = letterWith(noGround, { ...noGround, rechter: "ja" }, { ...noGround, eerder: "weet-niet" });
  const notes = { g1: named("Een"), g2: named("Twee"), g3: named("Drie") };
  expect(makeDraft("note", inputOf(state, notes))).toBe(
    [
      "Klacht van 23 november 2026: Een; Twee; Drie",
      "\n- Een: Titel behandelplicht\n- Twee: Titel niet-verplicht\n- Drie: Titel niet-verplicht of Titel behandelplicht",
      "Waarom: \n- Een: Want behandelplicht.\n- Twee: Want niet-verplicht.\n- Artikel 9:8 grond e: Regel e.",
    ].join("\n\n"),
  );
});

test("a note about one conduct says so in a line", () => {
  expect(makeDraft("note", inputOf(letterWith(noGround), { g1: named("Een") }))).toBe(
    "Klacht van 23 november 2026: Een\n\nEen: Titel behandelplicht\n\nWaarom: \n- Een: Want behandelplicht.",
  );
});

describe("the reasons for lid 2", () => {
  const lid2 = letterWith({ ...noGround, "lid-2": "gewicht" });

  test("stand below the ground, in the words for them, without blanks around", () => {
    const draft = makeDraft(
      "notice",
      inputOf(lid2, { g1: named("Wacht", { een: " het zo is ", twee: "dat" }) }),
    );
    expect(draft).toContain(
      "Reden lid-2: Wacht, 2 november 2026, 23 november 2026 (artikel 9:8 grond lid-2 Awb).\n\nWant een: het zo is\n\nWant twee: dat",
    );
  });

  test("that are not given stay visible", () => {
    const draft = makeDraft("notice", inputOf(lid2, { g1: named("Wacht", { een: "  " }) }));
    expect(draft).toContain("Want een: [Waarom een?]\n\nWant twee: [Waarom twee?]");
    expect(placeholdersIn(draft)).toEqual(expect.arrayContaining(["[Waarom een?]", "[Waarom twee?]"]));
  });

  test("however long their question", () => {
    const long = `Waarom ${"x".repeat(152)}?`;
    const reasons = words.texts.reasons.map((reason) => ({ ...reason, question: long }));
    const input = { ...inputOf(lid2), words: { ...words, texts: { ...words.texts, reasons } } };
    expect(placeholdersIn(makeDraft("notice", input))).toContain(`[${long}]`);
  });

  test("are left out when lid 2 isn't relied on", () => {
    const state = letterWith({ ...noGround, rechter: "ja" });
    expect(makeDraft("notice", inputOf(state, { g1: named("Wacht", { een: "oud" }) }))).not.toMatch(
      /Want|oud/,
    );
  });
});

describe("what the tool does not know stays visible as a place to fill in", () => {
  test("names, days and the last day of the notice", () => {
    const state: State = {
      letter: { ...letterWith().letter, ontvangst: "weet-niet" },
      conducts: [{ id: "g1", answers: { ...noGround, datum: "weet-niet", rechter: "ja" } }],
    };
    const draft = makeDraft("notice", inputOf(state, { g1: named("  ") }));
    const places = [
      "[naam klager]",
      "[datum van ontvangst]",
      "[omschrijving van de gedraging]",
      "[datum van de gedraging]",
      "[omschrijving van de gedraging]",
      "[datum van de gedraging]",
      "[datum van ontvangst]",
      "[laatste dag voor het bericht]",
      "[behandelaar]",
    ];
    expect(placeholdersIn(draft)).toEqual(places);
  });

  test("a conduct without notes or answers", () => {
    const input = { ...inputOf(letterWith({ ...noGround, rechter: "ja" })), conducts: [] };
    expect(makeDraft("notice", input)).toContain("[omschrijving van de gedraging], [datum van de gedraging]");
  });

  test("reasons, when nothing is settled", () => {
    expect(makeDraft("note", inputOf(letterWith({ ...noGround, rechter: "weet-niet" })))).toContain(
      "Waarom: [redenen]",
    );
  });

  test("words that went: the id of the outcome stands for its title, a ground is left out", () => {
    const input = inputOf(letterWith({ ...noGround, rechter: "ja" }));
    const draft = makeDraft("note", { ...input, words: { ...words, grounds: [], outcomes: [] } });
    expect(makeDraft("notice", { ...input, words: { ...words, grounds: [] } })).toContain("\n\n\n\nVoor ");
    expect(draft).toContain("niet-verplicht");
    expect(draft).toContain("Waarom: [redenen]");
  });
});

test("what people type is taken as it is", () => {
  const state = letterWith({ ...noGround, rechter: "ja" });
  const name = "$& $1 {datum} <b>\\n";
  expect(makeDraft("notice", inputOf(state, { g1: named(name) }))).toContain(
    `Reden e: ${name}, 2 november 2026`,
  );
});

describe("the real words", () => {
  const texts = toetsTekstenSchema.parse(readYaml("content/tools/awb-9-8/teksten.yaml"));
  const grounds = grondSchema.array().parse(readYaml("content/tools/awb-9-8/gronden.yaml"));
  const real = { ...words, texts, grounds };

  test.each(["notice", "note"] as const)(
    "a %s never has anything unfilled, whatever was answered",
    (kind) => {
      fc.assert(
        fc.property(someState, (state) => {
          const draft = makeDraft(kind, { ...inputOf(state), words: real });
          expect(draft).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
          // Every bracket is a place that is counted.
          expect(placeholdersIn(draft)).toHaveLength(draft.split("[").length - 1);
        }),
        { numRuns: 200 },
      );
    },
  );

  test("a notice points to the ombudsman and carries no clause on objection or appeal (Awb 9:3)", () => {
    const state = letterWith({ ...noGround, datum: "2020-01-01" });
    const notice = makeDraft("notice", { ...inputOf(state), words: real });
    expect(notice).toMatch(/ombudsman/);
    expect(notice).not.toMatch(/bezwaar|beroep|rechtbank/i);
  });
});
