import { instance } from "@viz-js/viz";
import { wrapText } from "../../lib/text.ts";
import type { Tree } from "./engine.ts";
import type { Phase } from "./schema.ts";

/** Prefix of the ids in the drawings: the same page may hold the text with its own ids. */
const PREFIX = "kaart-";

/** The tree as pictures: how the phases hang together, and each phase with its questions, answers and outcomes. */
export interface Drawings {
  overview: string;
  phases: { phase: Phase; svg: string }[];
}

const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
const label = (text: string, width: number) => wrapText(text, width).map(quoted).join("\\n");
// `\l` ends a line and sets it to the left.
const leftLabel = (text: string, width: number) => `${wrapText(text, width).map(quoted).join("\\l")}\\l`;
const graph = (body: string[]) =>
  `digraph { rankdir=TB; nodesep=0.35; ranksep=0.5; bgcolor=transparent;
    node [fontname="Helvetica" fontsize=15 margin="0.16,0.1" shape=box];
    edge [fontname="Helvetica" fontsize=13 arrowsize=0.8];
    ${body.join("\n")} }`;

/** Phases and outcomes, with an arrow wherever an answer leads from one to the other. `address` is that of the text. */
function overviewDot(tree: Tree, address: string): string {
  const phaseOf = (id: string) => tree.questions.get(id)?.phase.id;
  const nodes = [
    ...tree.phases.map(
      ({ id, title }, index) =>
        `"fase ${id}" [class="fase" group=main label="${label(`${index + 1} ${title}`, 18)}" URL="#tekening-${id}"];`,
    ),
    ...[...tree.outcomes.values()].map(
      ({ outcome }) =>
        `"${outcome.id}" [class="uitkomst" style=rounded label="${label(outcome.short, 13)}" URL="${address}#uitkomst-${outcome.id}"];`,
    ),
  ];
  const leads = [...tree.questions.values()].flatMap(({ question, phase }) =>
    question.answers
      .map(({ next }) => ({ from: phase.id, next, to: phaseOf(next) }))
      .filter(({ to }) => to !== phase.id),
  );
  // The phases first and heavy: they make the left column, outcomes stand beside it.
  const arrows = new Set([
    ...leads.flatMap(({ from, to }) => (to ? [`"fase ${from}" -> "fase ${to}" [weight=20];`] : [])),
    ...leads.flatMap(({ from, to, next }) => (to ? [] : [`"fase ${from}" -> "${next}";`])),
  ]);
  return graph(["ordering=out;", ...nodes, ...arrows]);
}

/** One phase; what lies in another phase is drawn dashed and leads to the drawing in which it stands. */
function phaseDot(tree: Tree, phase: Phase, address: string): string {
  const own = new Set([...phase.questions, ...(phase.outcomes ?? [])].map(({ id }) => id));
  const nodes = [
    ...phase.questions.map(
      ({ id, short }) =>
        `"${id}" [id="${PREFIX}${id}" class="vraag" label="${label(short, 20)}" URL="${address}#vraag-${id}"];`,
    ),
    ...(phase.outcomes ?? []).map(
      ({ id, short }) =>
        `"${id}" [id="${PREFIX}${id}" class="uitkomst" style=rounded label="${label(short, 20)}" URL="${address}#uitkomst-${id}"];`,
    ),
  ];
  const elsewhere = new Set(
    phase.questions.flatMap(({ answers }) => answers.map(({ next }) => next).filter((id) => !own.has(id))),
  );
  const exits = [...elsewhere].map((id) => {
    const target = tree.questions.get(id) ?? tree.outcomes.get(id);
    const short = tree.questions.get(id)?.question.short ?? tree.outcomes.get(id)?.outcome.short ?? id;
    const number = tree.phases.findIndex((other) => other.id === target?.phase.id) + 1;
    return `"${id}" [class="elders" style=dashed label="${label(`Fase ${number}: ${short}`, 20)}" URL="#${PREFIX}${id}"];`;
  });
  const arrows = phase.questions.flatMap((question) =>
    [...Map.groupBy(question.answers, ({ next }) => next)].map(
      ([next, answers]) =>
        `"${question.id}" -> "${next}" [label="${answers.map((answer) => leftLabel(`• ${answer.label}`, 26)).join("")}"];`,
    ),
  );
  return graph([...nodes, ...exits, ...arrows]);
}

/**
 * Draws the tree, laid out by Graphviz, with linked nodes; colours and font come from the style sheet.
 * `address` is the page that holds the tree as text. Throws when a node of the tree is in no drawing.
 */
export async function drawTree(tree: Tree, address: string): Promise<Drawings> {
  const viz = await instance();
  const draw = (dot: string, name: string) => clean(viz.renderString(dot, { format: "svg" }), name);
  const drawings = {
    overview: draw(overviewDot(tree, address), "De fasen en uitkomsten van de beslisboom"),
    phases: tree.phases.map((phase) => ({
      phase,
      svg: draw(phaseDot(tree, phase, address), `Fase ${phase.title}`),
    })),
  };
  const missing = missingNodes(tree, drawings.phases.map(({ svg }) => svg).join(""));
  if (missing.length > 0) throw new Error(`de tekening van de beslisboom mist: ${missing.join(", ")}`);
  return drawings;
}

/** Graphviz output as a part of the page: no colours, no fonts, no comments, plain links, and a name. */
function clean(svg: string, name: string): string {
  return (
    svg
      .replace(/^[\s\S]*?(?=<svg)/, "")
      .replace(
        /<svg width="(\d+)pt" height="(\d+)pt"/,
        `<svg class="kaart__svg" role="group" aria-label="${name}" width="$1" height="$2"`,
      )
      .replace(/ xmlns:xlink="[^"]*"/, "")
      .replaceAll("xlink:href", "href")
      .replaceAll(' xml:space="preserve"', "")
      .replace(/ xlink:title="[^"]*"/g, "")
      // Graphviz writes hyphens as entities, ids included.
      .replaceAll("&#45;", "-")
      // Its own ids would stand on the page once for each drawing.
      .replace(/ id="(?!kaart-)[^"]*"/g, "")
      .replace(/<!--[\s\S]*?-->\n?/g, "")
      .replace(/<title>[\s\S]*?<\/title>\n?/g, "")
      .replace(/ (fill|stroke|font-family)="[^"]*"/g, "")
  );
}

/** Nodes of the tree that the drawings do not show. */
export function missingNodes(tree: Tree, svg: string): string[] {
  return [...tree.questions.keys(), ...tree.outcomes.keys()].filter(
    (id) => !svg.includes(`id="${PREFIX}${id}"`),
  );
}
