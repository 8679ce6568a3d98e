import { describe, expect, test } from "vitest";
import type { Conduct, State } from "../../../src/tools/awb-9-8/model.ts";
import { makeReceipt, type Notes } from "../../../src/tools/awb-9-8/receipt.ts";
import { receiptText } from "../../../src/tools/awb-9-8/receipt-text.ts";
import { labelOf, type ToolData, wordsOf } from "../../../src/tools/awb-9-8/types.ts";
import { goodLetter, letterWith, noGround, smallWords } from "../../helpers/awb98.ts";

const nameOf = (id: string) => ({ g1: "Wachttijd", g2: "Bejegening" })[id] ?? id;
function textOf(state: State, notes: Record<string, Notes> = {}, data: ToolData = smallWords) {
  return receiptText(makeReceipt(state, notes, data.version, "2026-11-04"), data, nameOf);
}

test("a receipt as text: who made it when, by which law and rules, every answer with its article, rule and reason", () => {
  const state = letterWith(
    { gedraging: "ja", jegens: "ja", tevreden: "nee", datum: "2025-01-02", "lid-2": "belang" },
    { gedraging: "nee" },
  );
  const text = textOf(state, {
    g1: { name: "x", reasons: { een: " Omdat het moet. ", twee: " " } },
    g2: { name: "y", reasons: {} },
  });
  const lines = text.split("\n");
  const checksum = lines.at(-2);
  expect(checksum).toMatch(/^Controlegetal: [0-9a-f]{14}$/);
  expect(lines.slice(0, -2)).toEqual([
    "Awb 9:8-toets, uitkomst",
    "Gemaakt op 4-11-2026 met Klachtwijzer 9.9.9",
    "Wet: Awb, geldend vanaf 15-8-2026, gecontroleerd op 23-11-2026",
    "Regels: abc123def456",
    "",
    "OVER DE BRIEF",
    "- Vraag orgaan?",
    "  Ja (Awb, artikel 1:1)",
    "- Vraag bevoegd?",
    "  Ja (awb@bevoegd)",
    "- Vraag schriftelijk?",
    "  Ja, op papier (awb@schriftelijk)",
    "- Vraag eisen?",
    "  Ja (awb@eisen)",
    "- Vraag ontvangst?",
    "  23-11-2026 (awb@ontvangst)",
    "- Vraag besluit?",
    "  Nee (awb@besluit)",
    "",
    "WACHTTIJD",
    "- Vraag gedraging?",
    "  Ja (awb@gedraging)",
    "- Vraag jegens?",
    "  Ja (awb@jegens)",
    "- Vraag tevreden?",
    "  Nee (awb@tevreden)",
    "- Vraag datum?",
    "  2-1-2025 (awb@datum)",
    "- Vraag lid-2?",
    "  Ja, het belang van de klager (awb@lid-2)",
    "UITKOMST: Titel niet-verplicht",
    "  Omdat: Want niet-verplicht.",
    "  Grond: artikel 9:8 grond b Awb. Regel b.",
    "  Grond: artikel 9:8 grond lid-2 Awb. Regel lid-2.",
    "  Reden (een): Omdat het moet.",
    "",
    "BEJEGENING",
    "- Vraag gedraging?",
    "  Nee (awb@gedraging)",
    "UITKOMST: Titel geen-klacht",
    "  Omdat: Want geen-klacht.",
    "",
    "Niet verplicht betekent niet: mag niet. Klachtwijzer is geen site van de overheid.",
  ]);
});

test("what isn't settled is called possible", () => {
  const text = textOf(letterWith({ ...noGround, rechter: "weet-niet" }));
  expect(text).toContain("- Vraag rechter?\n  Weet ik niet");
  expect(text).toContain("UITKOMST (mogelijk): Titel niet-verplicht\n  Omdat: Want niet-verplicht.");
  expect(text).toContain("UITKOMST (mogelijk): Titel behandelplicht\n  Omdat: Want behandelplicht.");
});

test("more sources stand in a row", () => {
  const questions = smallWords.questions.map((each) => ({ ...each, sources: ["awb@orgaan", "eigen"] }));
  expect(textOf(letterWith(noGround), {}, { ...smallWords, questions })).toContain(
    "Ja (Awb, artikel 1:1, eigen)",
  );
});

test.each<[string, State]>([
  ["nothing answered", { letter: {}, conducts: [{ id: "g1", answers: {} }] }],
  [
    "all grounds",
    letterWith({ ...noGround, rechter: "ja", bezwaar: "ja", beroep: "ja", "niet-tijdig": "nee" }),
  ],
  ["another desk", { letter: { orgaan: "nee" }, conducts: [{ id: "g1", answers: {} }] }],
  [
    "days unknown",
    {
      letter: { ...goodLetter, ontvangst: "weet-niet" },
      conducts: [{ id: "g1", answers: { datum: "weet-niet" } }],
    },
  ],
])("nothing is left unfilled: %s", (_, state) => {
  expect(textOf(state)).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
});

describe("words that went since are left out, not invented", () => {
  const bare: ToolData = { ...smallWords, outcomes: [], grounds: [] };
  const state = letterWith({ ...noGround, rechter: "ja" });

  test("outcomes and grounds", () => {
    const text = textOf(state, {}, bare);
    expect(text).not.toMatch(/UITKOMST|Grond/);
    expect(text).toContain("Vraag rechter?");
  });

  test("but a question without words is a fault", () => {
    expect(() => textOf(state, {}, { ...bare, questions: [] })).toThrow('geen woorden voor vraag "orgaan"');
  });
});

test.each<[keyof Conduct["answers"] | "schriftelijk", string, string]>([
  ["rechter", "ja", "Ja"],
  ["rechter", "nee", "Nee"],
  ["rechter", "weet-niet", "Weet ik niet"],
  ["schriftelijk", "ja", "Ja, op papier"],
  ["schriftelijk", "nee", "Nee, mondeling"],
  ["schriftelijk", "weet-niet", "Weet ik niet"],
  ["lid-2", "nee", "Nee, dat voer ik niet aan"],
  ["lid-2", "belang", "Ja, het belang van de klager"],
  ["lid-2", "gewicht", "Ja, het gewicht van de gedraging"],
  ["lid-2", "weet-niet", "Weet ik niet"],
  ["lid-2", "iets anders", "iets anders"],
  ["datum", "2026-11-23", "2026-11-23"],
])("%s: the answer %s reads %s", (question, answer, label) => {
  expect(labelOf(wordsOf(smallWords, question), answer)).toBe(label);
});
