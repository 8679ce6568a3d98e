import { describe, expect, test } from "vitest";
import { withoutOpenPlaces } from "../../../src/tools/excuuswizard/draft.ts";
import { hintsOfStep, stepsIn } from "../../../src/tools/excuuswizard/engine.ts";
import { STEPS } from "../../../src/tools/excuuswizard/model.ts";
import { paren, stappen } from "../../helpers/excuus.ts";
import { readBack } from "../../helpers/letters.ts";

const read = (text: string) => readBack(withoutOpenPlaces(text), "excuus");

/** Bad examples of which no phrase shows what is wrong: a joke, a gift, a promise. */
const BEYOND_WORDS = [
  "Wat u hebt meegemaakt, verdient geen schoonheidsprijs.",
  "Als blijk van waardering ontvangt u een cadeaubon van 15 euro.",
  "Wij nemen uw klacht mee in onze evaluatie.",
  "Dit zal niet meer voorkomen.",
];

describe("examples of a step", () => {
  const good = stappen.flatMap(({ id, good }) => good.map((text) => [id, text] as const));
  const better = stappen.flatMap(({ id, bad }) => bad.map(({ better }) => [id, better] as const));
  const bad = stappen.flatMap(({ id, bad }) => bad.map(({ text }) => [id, text] as const));

  test.each(good)("a good one shows %s: %s", (id, text) => {
    const found = stepsIn(read(text).analysis, stappen).find(({ step }) => step === id);
    expect(found?.found).toBe("ja");
  });

  test.each([...good, ...better])(
    "a good or better one of %s gets no hint about what it says: %s",
    (id, text) => {
      const hints = hintsOfStep(id, read(text).hints).filter(({ about }) => about === "inhoud");
      expect(hints.map(({ title }) => title)).toEqual([]);
    },
  );

  test.each(bad)("a bad one of %s gets a hint, unless only a reader can see it: %s", (id, text) => {
    expect(hintsOfStep(id, read(text).hints).length > 0).toBe(!BEYOND_WORDS.includes(text));
  });
});

/**
 * What is pointed out agrees with the table of each pair: something where the table sees the step, and never without
 * doubt what the table does not see.
 */
describe.each(paren)("$title", ({ a, b, steps }) => {
  test.each([
    ["A", a, "a"],
    ["B", b, "b"],
  ] as const)("%s agrees with its table", (_, apology, side) => {
    const found = stepsIn(read(apology.text.join("\n\n")).analysis, stappen);
    const disagreements = STEPS.flatMap((step) => {
      const table = steps[step][side];
      const seen = found.find((each) => each.step === step);
      const agrees = table === "ja" ? seen?.found !== "nee" : table === "nee" ? seen?.found !== "ja" : true;
      return agrees
        ? []
        : [`${step}: ${table} in the table, ${seen?.found}: ${seen?.hit?.sentence.text ?? "-"}`];
    });
    expect(disagreements).toEqual([]);
  });

  test("the weak one gets more hints about what it says than the good one", () => {
    const count = ({ text }: typeof a) =>
      read(text.join("\n\n")).hints.filter(({ about }) => about === "inhoud").length;
    expect(count(a)).toBeGreaterThan(count(b));
  });
});
