import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../src/lib/analysis.ts";
import { collectHints } from "../../src/lib/hints.ts";
import { levelOf } from "../../src/lib/reading-words.ts";
import { ruleHits } from "../../src/lib/text-rules.ts";
import { anyText } from "../helpers/any-text.ts";
import { language, readBack, rules, signals } from "../helpers/letters.ts";

/** Text → ids of the hints, in order. */
describe("what reading back points at", () => {
  test.each<[string, string, string[]]>([
    ["a plain letter", "Beste mevrouw,\n\nIk bel u morgen. Dan praten we verder.", []],
    ["a long sentence", `Wij ${"kijken en ".repeat(12)}bellen.`, ["lange-zin"]],
    ["a passive sentence", "Uw klacht wordt onderzocht.", ["lijdend"]],
    ["a stiff word", "Wij bellen u aangaande uw klacht.", ["stijf-woord"]],
    ["unfounded without findings", "Uw klacht is ongegrond.", ["ongegrond-zonder-bevindingen"]],
    [
      "unfounded with findings",
      "Wij hebben onderzocht wat er is gebeurd. Wij stellen vast dat de brief op tijd kwam. Uw klacht is ongegrond.",
      [],
    ],
    ["an apology with a condition", "Het spijt ons als u dit zo hebt ervaren.", ["voorwaardelijk-excuus"]],
    ["an objection clause", "Tegen deze beslissing kunt u bezwaar maken.", ["bezwaarclausule"]],
    [
      "a compelling term",
      "Hoor ik binnen twee weken niets van u, dan sluit ik uw klacht.",
      ["dwingende-termijn"],
    ],
  ])("%s", (_, text, expected) => {
    const ids = readBack(text).hints.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(ids).toEqual([]);
  });

  test("facts that could not be established make 'ongegrond' wrong, findings or not", () => {
    const text = "Wij stellen vast dat de verhalen verschillen. Uw klacht is ongegrond.";
    expect(readBack(text, "brief", true).hints.map(({ id }) => id)).toContain("ongegrond-terwijl-niet-vast");
    expect(readBack(text, "brief", false).hints.map(({ id }) => id)).not.toContain(
      "ongegrond-terwijl-niet-vast",
    );
  });

  test.each<[string, string, boolean]>([
    ["defence first", "Wij hebben gehandeld volgens de procedure. Wij hebben een fout gemaakt.", true],
    ["defence alone", "Wij hebben gehandeld volgens de procedure.", true],
    [
      "acknowledgement first",
      "Wij hebben een fout gemaakt. Wij hebben gehandeld volgens de procedure.",
      false,
    ],
    ["no defence", "Wij hebben een fout gemaakt.", false],
  ])("in an apology: %s", (_, text, expected) => {
    const ids = readBack(text, "excuus").hints.map(({ id }) => id);
    expect(ids.includes("verdediging-voor-erkenning")).toBe(expected);
    // A letter may well begin with the rules.
    expect(readBack(text, "brief").hints.map(({ id }) => id)).not.toContain("verdediging-voor-erkenning");
  });
});

test("seeing what it did to someone is an acknowledgement too", () => {
  const effect = signals.find(({ id }) => id === "erkenning-gevolg")?.hits[0] ?? "";
  const ids = (text: string) => readBack(text, "excuus").hints.map(({ id }) => id);
  expect(ids(`${effect} Wij hebben gehandeld volgens de procedure.`)).not.toContain(
    "verdediging-voor-erkenning",
  );
  expect(ids(`Wij hebben gehandeld volgens de procedure. ${effect}`)).toContain("verdediging-voor-erkenning");
});

test("words that get a hint for what they say are not called stiff as well", () => {
  const ids = (text: string) => readBack(text).hints.map(({ id }) => id);
  expect(ids("Het spijt ons als u dit zo hebt ervaren.")).not.toContain("stijf-woord");
  expect(ids("Het spijt ons als u dit zo hebt ervaren, aangaande uw klacht.")).toContain("stijf-woord");
});

test("each hint shows its sentence as typed, soft hyphens and all", () => {
  const text = "Een zin.\n\nWij bel\u00adlen u aan\u00adgaande uw klacht.";
  const [hint] = readBack(text).hints;
  expect(hint?.id).toBe("stijf-woord");
  const [passage] = hint?.passages ?? [];
  expect(passage?.match).toBe("aangaande");
  expect(
    text.slice(passage?.sentence.at, (passage?.sentence.at ?? 0) + (passage?.sentence.text.length ?? 0)),
  ).toBe(passage?.sentence.text);
});

test("any text is read without a fault and without a change", () => {
  const odd = fc.constantFrom(
    "👩‍👩‍👧 ",
    "مرحبا ",
    "שלום ",
    "<o:p></o:p>",
    "<![if !supportLists]>",
    "mso-list:l0 level1",
    "{PAGE \\* MERGEFORMAT}",
    "\u0000",
    "…",
    "|*|",
    "[naam]",
    "Het spijt ons als u dit zo ervaart. ",
    "\r\n",
  );
  const text = fc.array(fc.oneof(odd, anyText(20)), { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("brief" as const, "excuus" as const), (typed, where) => {
      const analysis = analyse(typed, where, language);
      const hints = collectHints(analysis, ruleHits(analysis.hits, { where, factsOpen: false }), rules);
      for (const { sentence } of [...analysis.hits, ...hints.flatMap(({ passages }) => passages)])
        expect(typed.slice(sentence.at, sentence.at + sentence.text.length)).toBe(sentence.text);
    }),
    { numRuns: 300 },
  );
});

test("200 kB of letters is read within seconds", () => {
  const letter =
    "Beste mevrouw De Vries,\n\nWij hebben uw klacht onderzocht en vinden dat u gelijk hebt. Het spijt ons dat u zo lang op antwoord moest wachten, want dat had niet gemogen.\n\n";
  const text = letter.repeat(Math.ceil(200_000 / letter.length)).slice(0, 200_000);
  const start = performance.now();
  const { analysis } = readBack(text);
  expect(analysis.sentences.length).toBeGreaterThan(3000);
  // About 1 s here; far more would freeze the page while someone types.
  expect(performance.now() - start).toBeLessThan(6000);
});

test("signals are only looked for where they belong", () => {
  const onlyLetter = signals.filter(({ where }) => !where.includes("excuus"));
  for (const { id, hits } of onlyLetter)
    for (const text of hits)
      expect(analyse(text, "excuus", language).hits.map(({ signal }) => signal.id)).not.toContain(id);
});

test.each([
  [95, "heel makkelijk"],
  [80, "heel makkelijk"],
  [79, "makkelijk te lezen: zo streng"],
  [69, "vrij gewoon"],
  [59, "vrij moeilijk"],
  [44, "moeilijk: veel"],
  [-40, "moeilijk: veel"],
])("a score of %i is called %s", (fleschDouma, words) => {
  const reading = { fleschDouma, words: 1, sentences: 1, wordsPerSentence: 1, syllablesPerWord: 1 };
  expect(levelOf({ ...reading, longest: { text: "", words: 1 } })).toMatch(new RegExp(`^${words}`));
});
