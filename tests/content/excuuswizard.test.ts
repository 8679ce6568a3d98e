import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { checkExcuuswizard } from "../../src/content-check/excuuswizard.ts";
import type { Problem } from "../../src/content-check/problem.ts";
import { OUTCOMES, QUESTIONS, STEPS } from "../../src/tools/excuuswizard/model.ts";

const FOLDER = "content/tools/excuuswizard";
const sources = ["eigen"];

/** The smallest words that are right. */
const small = () => ({
  vooraf: Object.entries(QUESTIONS).map(([id, answers]) => ({
    id,
    question: "Wat?",
    answers: Object.fromEntries(answers.map((answer) => [answer, "Zo"])) as Record<string, string>,
    why: "Daarom.",
    sources,
  })),
  uitkomsten: OUTCOMES.map((id) => ({
    id,
    title: "Dit",
    what: "Dat.",
    because: "Daarom.",
    tone: "goed",
    sources,
  })),
  adviezen: [
    {
      id: "zelf",
      part: "wie",
      text: "Doe het zelf.",
      strength: "eigen",
      sources,
      when: { wie: ["medewerker"] },
    },
  ] as Record<string, unknown>[],
  stappen: STEPS.map((id, index) => ({
    id,
    order: index + 1,
    title: "Stap",
    question: "Wat?",
    what: "Dit.",
    hints: ["Zo.", "Of zo."],
    good: ["Goed.", "Ook goed."],
    bad: ["Een", "Twee", "Drie"].map((text) => ({ text, why: "Slecht.", better: "Beter." })),
    spoken: "Zeg het.",
    missing: "wat u zegt",
    signals: ["erkenning-fout"],
    citizen: { missing: "Dat mist.", say: "Zeg dat." },
    sources,
  })),
  kaders: [{ id: "ander", name: "Anders", by: "Een ander", parts: [{ name: "A" }, { name: "B" }], sources }],
  paren: [
    {
      id: "paar",
      title: "Paar",
      story: "Er was eens.",
      a: { title: "A", text: ["Sorry."] },
      b: { title: "B", text: ["Het spijt ons."] },
      steps: Object.fromEntries(STEPS.map((id) => [id, { a: "nee", b: "ja", note: "Kijk." }])) as Record<
        string,
        unknown
      >,
      questions: ["Een?", "Twee?"],
      lesson: "Les.",
      sources,
    },
  ],
  teksten: {
    card: { text: "De kaart.", sources },
    fears: ["Een", "Twee", "Drie"].map((fear) => ({ fear, answer: "Nee.", sources })),
    written: { before: ["Beste {klager},", "Dit."], after: ["Dat.", "Groet, {naam}"] },
    spoken: { before: ["Een.", "Twee."], after: ["Drie.", "Vier."] },
    fields: [
      { id: "klager", label: "Klager", missing: "klager" },
      { id: "naam", label: "Naam", missing: "naam" },
    ],
    mirror: { before: ["Een.", "Twee."], after: ["Drie.", "Vier."] },
    doors: ["A", "B", "C"].map((label) => ({ label, href: "/" })),
  },
});
type Words = ReturnType<typeof small>;

const signal = { id: "erkenning-fout", kind: "staat-er", where: ["excuus"] };

/** Checks the small words after some damage, as the build reports it. */
function report(
  damage: (words: Words) => void = () => {},
  signals: object[] = [signal],
  raw?: string,
): string[] {
  const words = small();
  damage(words);
  const root = mkdtempSync(join(tmpdir(), "klachtwijzer-"));
  for (const [name, data] of Object.entries(words)) {
    const file = join(root, FOLDER, `${name}.yaml`);
    mkdirSync(dirname(file), { recursive: true });
    if (data !== undefined)
      writeFileSync(file, name === "paren" && raw !== undefined ? raw : stringify(data));
  }
  const notation: Problem[] = [];
  const loaded = [{ file: "content/taalsignalen.yaml", data: signals, body: "", bodyLine: 0 }];
  try {
    return [...checkExcuuswizard(root, notation, loaded), ...notation].map(
      ({ file, path, message }) => `${[file.replace(`${FOLDER}/`, ""), ...path].join(" › ")} | ${message}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the small words are right", () => {
  expect(report()).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: what an author writes can be anything.
type Loose = any;

/** What the author did wrong → where and how the build says so. */
test.each<[string, (words: Loose) => void, string]>([
  ["a file left out", (words) => (words.kaders = undefined), "kaders.yaml | dit bestand ontbreekt"],
  ["a question left out", (words) => words.vooraf.pop(), 'vooraf.yaml | mist "tegen"'],
  ["an outcome left out", (words) => words.uitkomsten.shift(), 'uitkomsten.yaml | mist "past"'],
  ["a step left out", (words) => words.stappen.pop(), 'stappen.yaml | mist "vooruit"'],
  [
    "an unknown outcome",
    (words) => (words.uitkomsten[0].id = "misschien"),
    "uitkomsten.yaml › 0 › id | verwacht een van: past, klein",
  ],
  [
    "an answer without a label",
    (words) => delete words.vooraf[0].answers.deels,
    'vooraf.yaml › 0 › answers | mist het antwoord "deels"',
  ],
  [
    "a label for an answer that is none",
    (words) => (words.vooraf[5].answers.soms = "Soms"),
    'vooraf.yaml › 5 › answers | onbekend antwoord "soms"; verwacht een van: ja, nee',
  ],
  [
    "advice for an answer that is none",
    (words) => (words.adviezen[0].when = { wie: ["jurist"] }),
    'adviezen.yaml › 0 › when › wie | zelf: onbekend antwoord "jurist"; verwacht een van: medewerker, organisatie, weet-niet',
  ],
  [
    "advice for a question that is none",
    (words) => (words.adviezen[0].when = { kleur: ["rood"] }),
    "adviezen.yaml › 0 › when",
  ],
  [
    "steps in another order",
    (words) => (words.stappen[1].order = 3),
    'stappen.yaml › 1 › order | stap "uitleg" is nummer 3; verwacht 2',
  ],
  ["two bad examples", (words) => words.stappen[0].bad.pop(), "stappen.yaml › 0 › bad | te kort of te klein"],
  [
    "a step without a signal",
    (words) => (words.stappen[0].signals = []),
    "stappen.yaml › 0 › signals | te kort of te klein",
  ],
  [
    "a pair without one of the steps",
    (words) => delete words.paren[0].steps.herstel,
    "paren.yaml › 0 › steps › herstel |",
  ],
  [
    "a verdict that is none",
    (words) => (words.paren[0].steps.uitleg.a = "half"),
    "paren.yaml › 0 › steps › uitleg › a | verwacht een van: ja, deels, nee",
  ],
  [
    "an apology without text",
    (words) => (words.paren[0].b.text = []),
    "paren.yaml › 0 › b › text | te kort of te klein",
  ],
  [
    "a part of another division at a step that is none",
    (words) => (words.kaders[0].parts[0].step = "zesde"),
    "kaders.yaml › 0 › parts › 0 › step | verwacht een van: erkennen",
  ],
  [
    "a name between braces that is no field",
    (words) => (words.teksten.spoken.after[0] = "Bel {kalger}."),
    'teksten.yaml › fields | "{kalger}" is geen veld',
  ],
  [
    "a field that no text uses",
    (words) => words.teksten.fields.push({ id: "datum", label: "Datum", missing: "datum" }),
    'teksten.yaml › fields | veld "datum" komt in geen enkele tekst voor',
  ],
  ["a typo in a field name", (words) => (words.teksten.deuren = []), 'teksten.yaml | onbekend veld "deuren"'],
])("%s stops the build and says where", (_, damage, expected) => {
  expect(report(damage).filter((line) => line.includes(expected))).toHaveLength(1);
});

test("advice may hang on a question that was not answered", () => {
  expect(
    report((words) => Object.assign(words.adviezen[0] ?? {}, { when: { tegen: ["weet-niet"] } })),
  ).toEqual([]);
});

test.each([
  ["a warning", { kind: "let-op" }],
  ["looked for in letters alone", { where: ["brief"] }],
])("a signal that is %s shows no step", (_, change) => {
  expect(report(undefined, [{ ...signal, ...change }])[0]).toBe(
    'stappen.yaml › 0 › signals › 0 | signaal "erkenning-fout" kan hier niets aanwijzen; verwacht een signaal van kind staat-er, met excuus bij where',
  );
});

test("YAML that cannot be read is one fault, with its line", () => {
  const found = report(undefined, undefined, "- id: [paar\n");
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^paren\.yaml › regel \d+ \| geen geldige YAML/);
});
