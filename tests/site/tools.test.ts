import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { addScores, keptApart, scoreOf } from "../../src/lib/trial.ts";
import { grondSchema, uitkomstSchema, vraagSchema } from "../../src/tools/awb-9-8/schema.ts";
import { readYaml } from "../helpers/content.ts";
import { letters, signals, trials } from "../helpers/letters.ts";
import { pages, sentBytes, withImports } from "../helpers/site.ts";

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

describe.each(letters)("the letter $kind without JavaScript", ({ kind, soort, eisen, concept }) => {
  const address = `/hulpmiddelen/briefchecklist/${kind}/`;
  const root = rootOf(address);
  const text = textOf(address);

  test("holds every requirement with why, examples, exception and sources", () => {
    for (const { id, text: words, why, weak, good, except, sources } of eisen) {
      const item = root?.querySelector(`#eis-${id}`);
      const said = (item?.text ?? "").replace(/\s+/g, " ");
      for (const part of [words, why, weak, good, except ?? ""]) expect(said, id).toContain(part);
      expect(item?.querySelectorAll(".acties__bron a").length, id).toBe(sources.length);
      expect(item?.querySelector("input[type=checkbox]"), id).toBeTruthy();
    }
  });

  test("says when it goes out, where else to go, and holds the model letter", () => {
    for (const part of [soort.what, soort.when, ...soort.not.map((other) => other.text)])
      expect(text).toContain(part);
    const model = root?.querySelector("textarea#brief")?.text ?? "";
    const always = concept.blocks.filter(({ when }) => when === undefined);
    for (const { heading } of always) if (heading) expect(model).toContain(`# ${heading}`);
    expect(model).toMatch(/\[[^\]]+\]/);
  });

  test("is reached from the choice by what one wants to say", () => {
    const link = rootOf("/hulpmiddelen/briefchecklist/")
      ?.querySelectorAll("a")
      .find((each) => each.getAttribute("href") === address);
    expect(link?.text.trim()).toBe(soort.ask);
  });
});

test("the page on reading back shows every warning, and the result of the trial as it is", () => {
  const page = rootOf("/hulpmiddelen/briefchecklist/nalezen/");
  const text = textOf("/hulpmiddelen/briefchecklist/nalezen/");
  for (const { title, why, instead } of signals.filter(({ kind, instead }) => kind === "let-op" && instead))
    for (const part of [title, why, instead ?? ""]) expect(text).toContain(part);
  const apart = keptApart(trials);
  expect(text).toContain(`schreef ${trials.length} zinnen`);
  for (const kind of ["let-op", "staat-er"]) {
    const own = signals.filter((signal) => signal.kind === kind);
    const { found, missed, falseAlarms, lookalikes } = addScores(own.map((each) => scoreOf(each, apart)));
    const row = page
      ?.querySelectorAll("tbody tr")
      .find((each) => each.text.includes(`${found} van ${found + missed}`));
    expect(row?.text, kind).toContain(`${falseAlarms} van ${lookalikes}`);
  }
});

test("reading back comes after the page stands, and stays small", () => {
  const part = readdirSync("dist/_astro").find((name) => /^read-back\..*\.js$/.test(name));
  const address = `/_astro/${part}`;
  for (const { root, address: page } of pages.filter(({ root }) => root.querySelector("textarea"))) {
    const islands = root
      .querySelectorAll("astro-island")
      .map((each) => each.getAttribute("component-url") ?? "");
    expect(withImports(islands), page).not.toContain(address);
  }
  expect(sentBytes(address)).toBeLessThanOrEqual(5_000);
  // Data: hyphenation patterns (36 kB) and phrases.
  expect(sentBytes("/hulpmiddelen/taal.json")).toBeLessThanOrEqual(95_000);
});
