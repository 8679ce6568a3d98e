import { describe, expect, test } from "vitest";
import { z } from "zod";
import { grondSchema, uitkomstSchema, vraagSchema } from "../../src/tools/awb-9-8/schema.ts";
import { readYaml } from "../helpers/content.ts";
import { pages } from "../helpers/site.ts";

const rootOf = (address: string) => pages.find((page) => page.address === address)?.root;
const textOf = (address: string) => (rootOf(address)?.querySelector("main")?.text ?? "").replace(/\s+/g, " ");

describe("the 9:8 test without JavaScript", () => {
  const text = textOf("/hulpmiddelen/awb-9-8/");
  const has = (words: string) => expect(text).toContain(words.replace(/\s+/g, " ").trim());

  test("every question is there with why, traps, what to find out and its sources", () => {
    for (const question of z.array(vraagSchema).parse(readYaml("content/tools/awb-9-8/vragen.yaml"))) {
      for (const words of [question.question, question.why, question.find, ...(question.traps ?? [])])
        has(words);
      const block = rootOf("/hulpmiddelen/awb-9-8/")?.querySelector(`#vraag-${question.id}`)?.parentNode;
      expect(block?.querySelectorAll(".bron a").length, question.id).toBeGreaterThanOrEqual(
        question.sources.length,
      );
    }
  });

  test("every ground names its place in the law, every outcome its reason, actions and doors", () => {
    for (const { place, rule } of z
      .array(grondSchema)
      .parse(readYaml("content/tools/awb-9-8/gronden.yaml"))) {
      has(place);
      has(rule);
    }
    for (const outcome of z.array(uitkomstSchema).parse(readYaml("content/tools/awb-9-8/uitkomsten.yaml"))) {
      for (const words of [
        outcome.title,
        outcome.what,
        outcome.because,
        ...outcome.actions.map((action) => action.text),
      ])
        has(words);
      expect(outcome.doors.length, outcome.id).toBeGreaterThan(0);
    }
  });

  test("nowhere does it say that handling is not allowed", () => {
    expect(text).not.toMatch(/(mag|mogen) (u |het |de klacht |een klacht )?niet (worden )?behandel/i);
  });
});

test("the proof page counts all combinations, without dead ends or disagreement", () => {
  const text = textOf("/hulpmiddelen/awb-9-8/bewijs/");
  expect(text).toContain("4.782.969");
  expect(text).toMatch(/Zonder uitkomst\s*0/);
  expect(text).toMatch(/Verschil met de tweede formulering\s*0/);
});
