import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, checksum } from "../../../src/lib/checksum.ts";
import { evaluate } from "../../../src/tools/awb-9-8/result.ts";
import {
  FORM,
  isAnswer,
  LIMIT,
  makeReceipt,
  type Receipt,
  type ReceiptFault,
  readReceipt,
  recheck,
} from "../../../src/tools/awb-9-8/receipt.ts";
import { anyText } from "../../helpers/any-text.ts";
import { letterWith, noGround, smallWords, someState } from "../../helpers/awb98.ts";

const { version } = smallWords;
const state = letterWith({ ...noGround, rechter: "ja", "lid-2": "gewicht" }, { gedraging: "nee" });
const notes = { g1: { name: "Wachttijd aan de balie", reasons: { een: "Omdat het zo is." } } };
const made = () => makeReceipt(state, notes, version, "2026-11-24");
const file = () => JSON.stringify(made(), null, 2);

/** The fault of a file, or `goed`. */
function faultOf(text: string): ReceiptFault | "goed" {
  const read = readReceipt(text);
  return "fault" in read ? read.fault : "goed";
}

/** A receipt as it would have been made with other content: the checksum fits. */
function signedNow(change: (receipt: Record<string, unknown>) => void): string {
  const { controle: _, ...content } = structuredClone(made()) as unknown as Record<string, unknown>;
  change(content);
  return JSON.stringify({ ...content, controle: checksum(canonicalJson(content)) });
}

/** The same, for a table: made when the test runs. */
const signed = (change: (receipt: Record<string, unknown>) => void) => () => signedNow(change);

/** The same, for something in its first conduct. */
const signedConduct = (change: object) => () =>
  signedNow((receipt) => Object.assign((receipt["gedragingen"] as object[])[0] ?? {}, change));

test("a receipt holds the answers, what they gave, and by which rules", () => {
  expect(made()).toEqual({
    soort: "klachtwijzer-bewijs",
    hulpmiddel: "awb-9-8",
    vorm: FORM,
    gemaakt: "2026-11-24",
    versie: version,
    brief: state.letter,
    gedragingen: [
      {
        id: "g1",
        answers: state.conducts[0]?.answers,
        naam: "Wachttijd aan de balie",
        redenen: { een: "Omdat het zo is." },
        uitkomsten: ["niet-verplicht"],
        gronden: ["e", "lid-2"],
      },
      {
        id: "g2",
        answers: { gedraging: "nee" },
        naam: "",
        redenen: {},
        uitkomsten: ["geen-klacht"],
        gronden: [],
      },
    ],
    controle: expect.stringMatching(/^[0-9a-f]{14}$/),
  });
});

describe("a receipt is read back as it was made", () => {
  test("also without layout or with its keys in another order", () => {
    expect(readReceipt(file())).toEqual({ receipt: made() });
    expect(readReceipt(JSON.stringify(made()))).toEqual({ receipt: made() });
    const turned = Object.fromEntries(Object.entries(made()).reverse());
    expect(readReceipt(JSON.stringify(turned))).toEqual({ receipt: made() });
  });

  test("whatever the answers and names", () => {
    fc.assert(
      fc.property(someState, anyText(), anyText(), (some, name, reason) => {
        const receipt = makeReceipt(some, { g1: { name, reasons: { een: reason } } }, version, "2026-11-24");
        expect(readReceipt(JSON.stringify(receipt))).toEqual({ receipt });
        expect(recheck(receipt, version)).toEqual({ holds: true, otherRules: false, differences: [] });
        expect(receipt.gedragingen.map(({ uitkomsten }) => uitkomsten)).toEqual(
          evaluate(some).conducts.map(({ outcomes }) => outcomes),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("a receipt is checked again", () => {
  test("by the same rules it holds", () => {
    expect(recheck(made(), version)).toEqual({ holds: true, otherRules: false, differences: [] });
  });

  test("other rules are named, also when the outcome holds", () => {
    expect(recheck(made(), { ...version, hash: "anders" })).toEqual({
      holds: true,
      otherRules: true,
      differences: [],
    });
    expect(recheck(made(), { ...version, tool: "10.0.0" })).toMatchObject({ otherRules: false });
  });

  test("an outcome that the rules no longer give is named, with what it was", () => {
    const old: Receipt = structuredClone(made());
    Object.assign(old.gedragingen[0] ?? {}, { uitkomsten: ["niet-verplicht", "behandelplicht"] });
    expect(recheck(old, version)).toEqual({
      holds: false,
      otherRules: false,
      differences: [
        {
          name: "Wachttijd aan de balie",
          was: ["niet-verplicht", "behandelplicht"],
          now: ["niet-verplicht"],
        },
      ],
    });
  });
});

describe("files that can't be read say why", () => {
  test.each<[string, string | (() => string), ReceiptFault | "goed"]>([
    ["the file itself", () => file(), "goed"],
    ["as large as is read", () => file().padEnd(LIMIT), "goed"],
    ["with an id of two digits", signedConduct({ id: "g12" }), "goed"],
    ["a character larger", () => file().padEnd(LIMIT + 1), "te-groot"],
    ["empty", "", "geen-bestand-van-ons"],
    ["a text", "Geachte heer", "geen-bestand-van-ons"],
    ["JSON: a number", "1", "geen-bestand-van-ons"],
    ["JSON: nothing", "null", "geen-bestand-van-ons"],
    ["JSON: a list", "[]", "geen-bestand-van-ons"],
    ["JSON: a list with a receipt in it", () => `[${file()}]`, "geen-bestand-van-ons"],
    ["JSON of something else", '{"name":"klachtwijzer"}', "geen-bestand-van-ons"],
    ["another sort", signed((receipt) => Object.assign(receipt, { soort: "iets" })), "geen-bestand-van-ons"],
    [
      "another tool",
      signed((receipt) => Object.assign(receipt, { hulpmiddel: "termijnen" })),
      "ander-hulpmiddel",
    ],
    ["no tool", signed((receipt) => delete receipt["hulpmiddel"]), "ander-hulpmiddel"],
    ["a newer form", signed((receipt) => Object.assign(receipt, { vorm: FORM + 1 })), "nieuwer"],
    [
      "a newer form with other content",
      '{"soort":"klachtwijzer-bewijs","hulpmiddel":"awb-9-8","vorm":9}',
      "nieuwer",
    ],
    ["an older form", signed((receipt) => Object.assign(receipt, { vorm: FORM - 1 })), "beschadigd"],
    ["a form in words", signed((receipt) => Object.assign(receipt, { vorm: "2" })), "beschadigd"],
    [
      "no more than its sort",
      '{"soort":"klachtwijzer-bewijs","hulpmiddel":"awb-9-8","vorm":1}',
      "beschadigd",
    ],
    ["cut off halfway", () => file().slice(0, file().length / 2), "beschadigd"],
    ["cut off at the end", () => file().slice(0, -1), "beschadigd"],
    ["without checksum", () => JSON.stringify({ ...made(), controle: undefined }), "beschadigd"],
    ["a number as checksum", () => JSON.stringify({ ...made(), controle: 12 }), "beschadigd"],
    [
      "nested without end",
      () => `${file().slice(0, -1)},"x":${"[".repeat(90_000)}${"]".repeat(90_000)}}`,
      "beschadigd",
    ],
  ])("%s → %3$s", (_, text, expected) => {
    expect(faultOf(typeof text === "string" ? text : text())).toBe(expected);
  });

  test.each<[string, () => string]>([
    ["no date of making", signed((receipt) => delete receipt["gemaakt"])],
    ["an impossible date of making", signed((receipt) => Object.assign(receipt, { gemaakt: "2026-02-30" }))],
    ["no version", signed((receipt) => delete receipt["versie"])],
    [
      "no version of the tool",
      signed((receipt) => Object.assign(receipt, { versie: { ...version, tool: 1 } })),
    ],
    [
      "no version of the rules",
      signed((receipt) => Object.assign(receipt, { versie: { ...version, hash: null } })),
    ],
    ["no law", signed((receipt) => Object.assign(receipt, { versie: { ...version, law: "Awb" } }))],
    [
      "a law without date",
      signed((receipt) =>
        Object.assign(receipt, { versie: { ...version, law: { checkedOn: "2026-11-23" } } }),
      ),
    ],
    [
      "a law that was never compared",
      signed((receipt) =>
        Object.assign(receipt, { versie: { ...version, law: { validFrom: "2026-08-15" } } }),
      ),
    ],
    ["no answers about the letter", signed((receipt) => delete receipt["brief"])],
    ["an answer that is no text", signed((receipt) => Object.assign(receipt, { brief: { orgaan: true } }))],
    [
      "an answer that doesn't exist",
      signed((receipt) => Object.assign(receipt, { brief: { orgaan: "misschien" } })),
    ],
    [
      "an answer that doesn't exist beside a good one",
      signed((receipt) => Object.assign(receipt, { brief: { orgaan: "ja", bevoegd: "misschien" } })),
    ],
    ["an unknown question", signed((receipt) => Object.assign(receipt, { brief: { kleur: "ja" } }))],
    ["a question of a conduct", signed((receipt) => Object.assign(receipt, { brief: { rechter: "ja" } }))],
    [
      "an impossible date",
      signed((receipt) => Object.assign(receipt, { brief: { ontvangst: "2026-02-29" } })),
    ],
    ["a yes for a date", signed((receipt) => Object.assign(receipt, { brief: { ontvangst: "ja" } }))],
    ["no conducts", signed((receipt) => delete receipt["gedragingen"])],
    ["an empty list of conducts", signed((receipt) => Object.assign(receipt, { gedragingen: [] }))],
    ["a conduct that is a text", signed((receipt) => Object.assign(receipt, { gedragingen: ["g1"] }))],
    [
      "a second conduct that is nothing",
      signed((receipt) => (receipt["gedragingen"] as unknown[]).push(null)),
    ],
    ["a conduct without id", signedConduct({ id: undefined })],
    ["a number as id", signedConduct({ id: 1 })],
    ["a list as id", signedConduct({ id: ["g1"] })],
    ["an id of another kind", signedConduct({ id: "x1" })],
    ["an id with more before it", signedConduct({ id: "gg1" })],
    ["an id with more behind it", signedConduct({ id: "g123" })],
    ["a name that is no text", signedConduct({ naam: 3 })],
    ["no reasons", signedConduct({ redenen: null })],
    ["a reason that is no text", signedConduct({ redenen: { een: 1 } })],
    ["outcomes that are no list", signedConduct({ uitkomsten: "niet-verplicht" })],
    ["an outcome that doesn't exist", signedConduct({ uitkomsten: ["niet-toegestaan"] })],
    ["an outcome that can't be shown", signedConduct({ uitkomsten: [{ toString: 1, valueOf: 1 }] })],
    ["grounds that are no list", signedConduct({ gronden: { a: true } })],
    ["a ground that doesn't exist", signedConduct({ gronden: ["g"] })],
    ["no answers", signedConduct({ answers: undefined })],
    ["a list of answers", signedConduct({ answers: ["ja"] })],
    ["a question about the letter", signedConduct({ answers: { orgaan: "ja" } })],
    ["an answer of another question", signedConduct({ answers: { rechter: "gewicht" } })],
    ["a yes for lid 2", signedConduct({ answers: { "lid-2": "ja" } })],
    ["a date for a yes", signedConduct({ answers: { rechter: "2026-11-23" } })],
  ])("damaged, though the checksum fits: %s", (_, text) => {
    expect(faultOf(text())).toBe("beschadigd");
  });

  test.each<[string, string, string]>([
    ["an answer", '"rechter": "ja"', '"rechter": "nee"'],
    ["an answer about the letter", '"besluit": "nee"', '"besluit": "ja"'],
    ["the day of the conduct", '"2026-11-02"', '"2026-11-03"'],
    ["the day of receipt", '"ontvangst": "2026-11-23"', '"ontvangst": "2026-11-22"'],
    ["a name", "Wachttijd", "wachttijd"],
    ["a reason", "Omdat", "omdat"],
    ["the name of a reason", '"een":', '"twee":'],
    ["an outcome", '"geen-klacht"', '"behandelplicht"'],
    ["a ground", '"e"', '"d"'],
    ["the date of making", "2026-11-24", "2026-11-25"],
    ["the version of the tool", "9.9.9", "9.9.8"],
    ["the version of the rules", "abc123", "abc124"],
    ["the text of the law", '"validFrom": "2026-08-15"', '"validFrom": "2026-08-16"'],
    ["the day of comparison", '"checkedOn": "2026-11-23"', '"checkedOn": "2026-11-22"'],
    ["an id", '"g2"', '"g3"'],
    ["the checksum", '"controle": "', '"controle": "0'],
    ["something added", '"vorm": 1', '"vorm": 1, "extra": 1'],
    ["an answer under another question", '"besluit": "nee"', '"bezwaartermijn": "nee"'],
    ["an answer left out", '"orgaan": "ja",', ""],
  ])("edited by hand: %s", (_, before, after) => {
    expect(file()).toContain(before);
    expect(faultOf(file().replace(before, after))).toBe("bewerkt");
  });

  test("no single character that is changed goes unseen", () => {
    const [receipt, whole] = [made(), file()];
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (place, other) => {
          const edited = whole.slice(0, place) + other + whole.slice(place + 1);
          const read = readReceipt(edited);
          // Layout may change; what it says may not.
          if ("receipt" in read) expect(read.receipt).toEqual(receipt);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("no text whatever makes it fail", () => {
    const whole = file();
    const texts = fc.oneof(
      anyText(300),
      fc.json(),
      fc.jsonValue().map((value) => signedNow((receipt) => Object.assign(receipt, { brief: value }))),
      fc.jsonValue().map((value) => signedConduct({ uitkomsten: value })()),
      fc.jsonValue().map((value) => JSON.stringify({ ...made(), versie: value })),
      fc
        .tuple(fc.nat(whole.length), fc.nat(whole.length))
        .map(([from, to]) => whole.slice(0, from) + whole.slice(to)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readReceipt(text);
        if ("receipt" in read) recheck(read.receipt, version);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["orgaan", "ja", true],
  ["orgaan", "weet-niet", true],
  ["orgaan", "Ja", false],
  ["orgaan", undefined, false],
  ["orgaan", ["ja"], false],
  ["lid-2", "belang", true],
  ["lid-2", "ja", false],
  ["datum", "2024-02-29", true],
  ["datum", "2023-02-29", false],
  ["datum", "weet-niet", true],
  ["ontvangst", "nee", false],
  ["ontvangst", 20261123, false],
] as const)("%s can be answered with %j: %s", (question, answer, can) => {
  expect(isAnswer(question, answer)).toBe(can);
});
