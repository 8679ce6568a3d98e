import { getCollection } from "astro:content";
import { sortDutch } from "../../lib/text.ts";
import { indexTree, type Tree } from "./engine.ts";
import type { Example } from "./schema.ts";

/** The tree from `content/tools/beslisboom/`. */
export async function loadTree(): Promise<Tree> {
  return indexTree((await getCollection("beslisboom")).map(({ data }) => data));
}

/** The worked cases, by title. */
export async function loadExamples(): Promise<Example[]> {
  const examples = (await getCollection("beslisboomVoorbeelden")).map(({ data }) => data);
  return sortDutch(examples, ({ title }) => title);
}
