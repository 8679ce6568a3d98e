import { citationMap } from "../../../sources.ts";
import { loadTree } from "../../../tools/beslisboom/data.ts";
import type { TreeData } from "../../../tools/beslisboom/engine.ts";

/** The tree for the island. Beside the page and not in it: the page already holds the tree as text. */
export async function GET(): Promise<Response> {
  const { phases } = await loadTree();
  return Response.json({ phases, citations: citationMap(phases) } satisfies TreeData);
}
