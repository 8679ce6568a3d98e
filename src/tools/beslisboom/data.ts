import { getCollection } from "astro:content";
import { indexTree, type Tree } from "./engine.ts";
import type { Example } from "./schema.ts";

/** The tree from `content/tools/beslisboom/`. */
export async function loadTree(): Promise<Tree> {
  return indexTree((await getCollection("beslisboom")).map(({ data }) => data));
}

/** The worked cases, in the order of their file. */
export async function loadExamples(): Promise<Example[]> {
  return (await getCollection("beslisboomVoorbeelden")).map(({ data }) => data);
}
