import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkLetters } from "../../src/content-check/letters.ts";

const FOLDER = "content/tools/briefchecklist";
const SIGNALS = "content/taalsignalen.yaml";
const EISEN = `${FOLDER}/eisen/verdaging.yaml`;
const CONCEPT = `${FOLDER}/concepten/verdaging.yaml`;

/** A change to one file: a piece of it, or the whole file away. */
type Damage = { file: string; from: string | RegExp; to: string } | { file: string; away: true };

/** What the check says of the real content after one change. */
function report(damage?: Damage): string[] {
  const root = mkdtempSync(join(tmpdir(), "brieven-"));
  try {
    for (const path of [FOLDER, SIGNALS, "content/taalregels.yaml", "content/taalsignalen.proef.yaml"])
      cpSync(path, join(root, path), { recursive: true });
    if (damage) {
      const file = join(root, damage.file);
      if ("away" in damage) rmSync(file);
      else {
        const before = readFileSync(file, "utf8");
        const after = before.replace(damage.from, damage.to);
        expect(after, "de proef verandert iets").not.toBe(before);
        writeFileSync(file, after);
      }
    }
    return checkLetters(root, [], []).map(
      ({ file, path, message }) => `${[file, ...path].join(" › ")} | ${message}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the content is right", () => {
  expect(report()).toEqual([]);
});

/** What the author did wrong → what the build says. */
describe("is refused", () => {
  test.each<[string, Damage, RegExp]>([
    [
      "a kind without its draft",
      { file: CONCEPT, away: true },
      /concepten\/verdaging\.yaml \| dit bestand ontbreekt/,
    ],
    [
      "a typo in a field",
      { file: EISEN, from: "strength:", to: "sterkte:" },
      /eisen\/verdaging\.yaml › eisen › 0 \| onbekend veld "sterkte"/,
    ],
    [
      "a strength that does not exist",
      { file: EISEN, from: "strength: moet", to: "strength: verplicht" },
      /strength \| verwacht een van: moet, hoort/,
    ],
    [
      "a duty without an article of law",
      { file: EISEN, from: /sources: \["awb@9:11 lid 2"\]/, to: 'sources: ["ombudsvisie@4.5"]' },
      /sources \| vd-klager zegt "moet" zonder wetsartikel/,
    ],
    [
      "a condition on a question that is not asked for this kind",
      { file: EISEN, from: /when: \{[^}]*\}/, to: "when: { webformulier: [ja] }" },
      /eisen › 0 › when \| hangt af van "webformulier"/,
    ],
    [
      "a question that changes nothing",
      {
        file: `${FOLDER}/soorten.yaml`,
        from: /(- id: verdaging[\s\S]*?situations: \[)/,
        to: "$1webformulier, ",
      },
      /verdaging vraagt naar "webformulier", maar geen eis/,
    ],
    [
      "a name in the letter that is no field",
      { file: CONCEPT, from: "{klager}", to: "{klagre}" },
      /blocks \| "\{klagre\}" is geen veld/,
    ],
    [
      "a field that does not exist",
      { file: CONCEPT, from: /fields:\s*\[/, to: "fields: [leeftijd, " },
      /fields \| onbekend veld "leeftijd"/,
    ],
    [
      "a sentence that no phrase finds",
      { file: SIGNALS, from: "Het spijt ons als u dit zo hebt ervaren.", to: "Het regent vandaag." },
      /hits › \d+ \| voorwaardelijk-excuus: geen zinsdeel past/,
    ],
    [
      "a near-miss that a phrase does find",
      {
        file: SIGNALS,
        from: /misses:\n {4}- "/,
        to: 'misses:\n    - "Het spijt ons als u dit zo hebt ervaren."\n    - "',
      },
      /misses › \d+ \| voorwaardelijk-excuus: een zinsdeel past/,
    ],
    [
      "a rule without its words",
      { file: "content/taalregels.yaml", from: /- id: lijdend[\s\S]*?\n\n/, to: "" },
      /taalregels\.yaml \| mist "lijdend"/,
    ],
    [
      "an example that names no requirement",
      { file: `${FOLDER}/briefchecklist.voorbeelden.yaml`, from: "oz-kern,", to: "oz-niets," },
      /misses \| onbekende eis "oz-niets"/,
    ],
  ])("%s", (_, damage, expected) => {
    expect(report(damage).some((line) => expected.test(line))).toBe(true);
  });
});
