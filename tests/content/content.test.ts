import { expect, test } from "vitest";
import { checkContent } from "../../src/content-check/check.ts";
import { readYaml, tree } from "../helpers/content.ts";

test("all content of the site holds together", () => {
  expect(checkContent(".")).toEqual([]);
});

test("there is enough of it", () => {
  const begrippen = readYaml("content/begrippen.yaml") as unknown[];
  expect(begrippen.length).toBeGreaterThanOrEqual(40);
  expect(tree.questions.size).toBeGreaterThanOrEqual(40);
});

test("the route has five stations and the ladder three rungs, numbered", () => {
  const numbers = (file: string) => (readYaml(file) as { number: number }[]).map(({ number }) => number);
  expect(numbers("content/route.yaml")).toEqual([1, 2, 3, 4, 5]);
  expect(numbers("content/ladder.yaml")).toEqual([1, 2, 3]);
});
