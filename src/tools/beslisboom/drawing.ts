import { instance } from "@viz-js/viz";
import { wrapText } from "../../lib/text.ts";
import type { Tree } from "./engine.ts";

/** Prefix of the ids in the drawing: the same page may hold the text with its own ids. */
const PREFIX = "kaart-";

const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
const label = (text: string, width: number) => wrapText(text, width).map(quoted).join("\\n");

/** The tree in the DOT language: phases as boxes, questions and outcomes as linked nodes, answers as arrows. */
export function toDot(tree: Tree, address: string): string {
  const node = (id: string, kind: "vraag" | "uitkomst", text: string) =>
    `"${id}" [id="${PREFIX}${id}" class="${kind}" label="${label(text, 18)}" URL="${address}#${kind}-${id}" ${kind === "uitkomst" ? "shape=box style=rounded" : "shape=box"}];`;
  const clusters = tree.phases.map(({ id, title, questions, outcomes = [] }, index) =>
    [
      `subgraph "cluster_${id}" { label="${index + 1} ${quoted(title)}"; labeljust=l; class="fase";`,
      ...questions.map((question) => node(question.id, "vraag", question.short)),
      ...outcomes.map((outcome) => node(outcome.id, "uitkomst", outcome.short)),
      "}",
    ].join("\n"),
  );
  const arrows = [...tree.questions.values()].flatMap(({ question }) =>
    [...Map.groupBy(question.answers, ({ next }) => next)].map(([next, answers]) => {
      const words = answers.map((answer) => answer.label).join(" / ");
      return `"${question.id}" -> "${next}" [label="${label(words.length > 40 ? `${words.slice(0, 38)}…` : words, 20)}"];`;
    }),
  );
  return `digraph { rankdir=TB; nodesep=0.35; ranksep=0.45; fontname="Helvetica"; fontsize=17;
    node [fontname="Helvetica" fontsize=15 margin="0.14,0.08"]; edge [fontname="Helvetica" fontsize=12.5 arrowsize=0.7];
    ${clusters.join("\n")}\n${arrows.join("\n")} }`;
}

/**
 * The tree as one SVG with linked nodes, laid out by Graphviz. Colours and font come from the style sheet.
 * Throws when a node of the tree is missing from the drawing.
 */
export async function drawTree(tree: Tree, address: string): Promise<string> {
  const viz = await instance();
  const svg = viz
    .renderString(toDot(tree, address), { format: "svg" })
    .replace(/^[\s\S]*?(?=<svg)/, "")
    .replace(
      /<svg width="(\d+)pt" height="(\d+)pt"/,
      '<svg class="kaart__svg" role="group" aria-label="De beslisboom" width="$1" height="$2"',
    )
    .replace(/ xmlns:xlink="[^"]*"/, "")
    .replaceAll("xlink:href", "href")
    .replaceAll(' xml:space="preserve"', "")
    .replace(/ xlink:title="[^"]*"/g, "")
    // Graphviz writes hyphens as entities, ids included.
    .replaceAll("&#45;", "-")
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/<title>[\s\S]*?<\/title>\n?/g, "")
    .replace(/<polygon fill="white"[^>]*\/>\n?/, "")
    .replace(/ (fill|stroke|font-family)="[^"]*"/g, "");
  const missing = missingNodes(tree, svg);
  if (missing.length > 0) throw new Error(`de tekening van de beslisboom mist: ${missing.join(", ")}`);
  return svg;
}

/** Nodes of the tree that the drawing does not show. */
export function missingNodes(tree: Tree, svg: string): string[] {
  return [...tree.questions.keys(), ...tree.outcomes.keys()].filter(
    (id) => !svg.includes(`id="${PREFIX}${id}"`),
  );
}
