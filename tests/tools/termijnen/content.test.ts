import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/content-check/check.ts";
import { listFiles } from "../../../src/content-check/load.ts";
import { articleOf, parseSourceRef } from "../../../src/lib/source-ref.ts";
import { computeTermijnen } from "../../../src/lib/termijnen.ts";
import { MOMENT_IDS, OTHER_READINGS, REGIME_IDS, STARTS } from "../../../src/lib/termijnen-model.ts";
import type { Wet } from "../../../src/schemas/wet.ts";
import { CHOICES, FIELDS } from "../../../src/tools/termijnen/fields.ts";
import { termijnenTekstenSchema } from "../../../src/tools/termijnen/schema.ts";
import { allSources } from "../../../src/tools/termijnen/static.ts";
import { readYaml } from "../../helpers/content.ts";
import { calendar } from "../../helpers/dates.ts";
import { writeContent } from "../../helpers/small-content.ts";
import { teksten, voorbeelden } from "../../helpers/termijnen.ts";

/** The cases that the law sheet works out, in short: an oracle from outside the engine. */
const GIVEN: [
  string,
  "zes-weken" | "tien-weken",
  boolean,
  "einde" | "einde-na-verdaging" | "kennisgeving",
  string,
][] = [
  ["2026-11-23", "zes-weken", false, "einde", "2027-01-04"],
  ["2026-11-12", "zes-weken", false, "einde", "2026-12-24"],
  ["2026-02-20", "zes-weken", false, "einde", "2026-04-07"],
  ["2026-03-16", "zes-weken", false, "einde", "2026-04-28"],
  ["2026-06-06", "zes-weken", false, "einde", "2026-07-20"],
  ["2026-10-16", "tien-weken", false, "einde", "2026-12-28"],
  ["2026-11-23", "zes-weken", true, "einde-na-verdaging", "2027-02-01"],
  ["2026-11-23", "zes-weken", false, "kennisgeving", "2026-12-21"],
  ["2028-01-18", "zes-weken", false, "einde", "2028-02-29"],
  ["2026-04-02", "zes-weken", false, "einde", "2026-05-18"],
  ["2027-03-24", "zes-weken", false, "einde", "2027-05-10"],
  ["2026-11-13", "zes-weken", false, "einde", "2026-12-28"],
  ["2026-11-20", "zes-weken", false, "einde", "2027-01-04"],
];

test.each(GIVEN)("received %s, %s, deferred %s: %s on %s", (receipt, regime, deferred, id, expected) => {
  const { moments } = computeTermijnen({ receipt, regime, deferred }, calendar);
  expect(moments.find((moment) => moment.id === id)?.term).toMatchObject({ known: true, end: expected });
});

describe("the worked cases", () => {
  test("are at least twelve, and show each date, each reading, each regime and each start", () => {
    expect(voorbeelden.length).toBeGreaterThanOrEqual(12);
    const all = voorbeelden.map(({ input }) => computeTermijnen(input, calendar));
    const ids = new Set(all.flatMap(({ moments }) => moments.map(({ id }) => id)));
    expect([...ids].sort()).toEqual([...MOMENT_IDS].sort());
    const readings = new Set(
      all.flatMap(({ moments }) => moments.flatMap(({ others }) => others.map(({ id }) => id))),
    );
    expect(OTHER_READINGS.filter((id) => !readings.has(id))).toEqual([]);
    expect(REGIME_IDS.filter((id) => !voorbeelden.some(({ input }) => input.regime === id))).toEqual([]);
    expect(STARTS.filter((id) => !all.some(({ startBecause }) => startBecause === id))).toEqual([]);
    expect(voorbeelden.map(({ order }) => order)).toEqual(voorbeelden.map((_, index) => index + 1));
  });
});

describe("the words", () => {
  test("of every answer are there, and no others", () => {
    for (const field of FIELDS)
      expect(Object.keys(teksten.fields[field].answers ?? {}).sort()).toEqual(
        [...(CHOICES[field as keyof typeof CHOICES] ?? [])].sort(),
      );
  });

  test("mark each date with a letter of its own", () => {
    const letters = Object.values(teksten.moments).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test.each([
    "moments",
    "others",
    "regimes",
    "starts",
    "unknowns",
    "dateErrors",
    "faults",
    "fields",
  ] as const)("lack nothing: without one of %s they are refused", (part) => {
    const [first = ""] = Object.keys(teksten[part]);
    const { [first]: _, ...rest } = teksten[part] as Record<string, unknown>;
    expect(termijnenTekstenSchema.safeParse({ ...teksten, [part]: rest }).success).toBe(false);
  });
});

test("every article that tool, case or engine names is explained under /wet/", () => {
  const laws = listFiles(".", "content/wet", [".yaml"]).map((file) => readYaml(file) as Wet);
  const known = new Set(
    laws.flatMap(({ law, articles }) => articles.map(({ article }) => `${law} ${article}`)),
  );
  const lawIds = new Set(laws.map(({ law }) => law));
  const refs = [
    ...allSources(voorbeelden, calendar),
    ...[teksten.regimes, teksten.starts, teksten.others].flatMap((part) =>
      Object.values(part).flatMap(({ sources }) => sources),
    ),
    ...calendar.days.flatMap(({ sources }) => sources),
  ];
  const missing = refs.filter((ref) => {
    const { id, at } = parseSourceRef(ref);
    return lawIds.has(id) && !known.has(`${id} ${articleOf(at ?? "")}`);
  });
  expect([...new Set(missing)]).toEqual([]);
  // Not all of it empty.
  expect(refs.filter((ref) => lawIds.has(parseSourceRef(ref).id)).length).toBeGreaterThan(20);
});

describe("a case that does not hold stops the build, with file, case and what the engine gives", () => {
  const FILE = "content/tools/termijnen/termijnen.voorbeelden.yaml";
  const one = `- id: gewoon
  order: 1
  title: Gewoon
  story: Er was eens.
  input: { receipt: "2026-01-05", regime: zes-weken, deferred: false }
  expected:
    ontvangst: "2026-01-05"
    bevestiging: "2026-01-12"
    kennisgeving: "2026-02-02"
    verdaging-sturen: "2026-02-16"
    einde: "2026-02-16"
    ombudsman: "2027-02-16"
  lesson: Een les.
  sources: ["eigen"]
`;
  const report = (text: string) => {
    const root = writeContent({ file: FILE, from: "", to: text });
    try {
      return checkContent(root).map(
        ({ file, path, message }) => `${[file, ...path].join(" › ")} | ${message}`,
      );
    } finally {
      rmSync(join(root), { recursive: true });
    }
  };

  test("one that holds is right", () => {
    expect(report(one)).toEqual([]);
  });
  test.each([
    [
      "a wrong date",
      one.replace('einde: "2026-02-16"', 'einde: "2026-02-17"'),
      `${FILE} › 0 › expected › einde | voorbeeld "gewoon": de motor geeft 2026-02-16; het voorbeeld zegt 2026-02-17`,
    ],
    [
      "a date left out",
      one.replace('    einde: "2026-02-16"\n', ""),
      `${FILE} › 0 › expected › einde | voorbeeld "gewoon": de motor geeft 2026-02-16; het voorbeeld zegt niets`,
    ],
    [
      "a date too many",
      one.replace("  lesson", '    antwoord: "2026-03-01"\n  lesson'),
      `${FILE} › 0 › expected › antwoord | voorbeeld "gewoon": de motor geeft hier geen datum; het voorbeeld zegt 2026-03-01`,
    ],
    [
      "a reading that is not there",
      one.replace("  lesson", '  others: { schrikkeldag: "2027-03-01" }\n  lesson'),
      `${FILE} › 0 › others › schrikkeldag | voorbeeld "gewoon": de motor geeft hier geen datum`,
    ],
    [
      "a case that cannot be",
      one.replace("deferred: false", 'deferred: false, answered: "2026-01-01"'),
      `${FILE} › 0 › input | voorbeeld "gewoon": dit kan niet: antwoord-voor-ontvangst`,
    ],
    ["a moment that is none", one.replace("    einde:", "    eind:"), `${FILE} › 0 › expected`],
    [
      "a date that does not exist",
      one.replace('receipt: "2026-01-05"', 'receipt: "2026-02-30"'),
      `${FILE} › 0 › input › receipt`,
    ],
    [
      "an unknown regime",
      one.replace("regime: zes-weken", "regime: acht-weken"),
      `${FILE} › 0 › input › regime | verwacht een van: zes-weken, tien-weken`,
    ],
    [
      "an unknown source",
      one.replace('["eigen"]', '["eigne"]'),
      `${FILE} › 0 › sources › 0 | onbekende bron "eigne"`,
    ],
    ["text that is no YAML", "- id: [", `${FILE} › regel `],
  ])("%s", (_, text, expected) => {
    expect(report(text).join("\n")).toContain(expected);
  });
});
