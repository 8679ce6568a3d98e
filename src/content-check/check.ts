import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { doelSchema, rolSchema, stationSchema, treeSchema } from "../schemas/beeld.ts";
import { begripSchema } from "../schemas/begrip.ts";
import { beslissingSchema } from "../schemas/beslissing.ts";
import { bronSchema } from "../schemas/bron.ts";
import { casusSchema, themaSchema } from "../schemas/casus.ts";
import { eigenschapGroepSchema } from "../schemas/eigenschap.ts";
import { feestdagenSchema } from "../schemas/feestdag.ts";
import { herkomstSchema } from "../schemas/herkomst.ts";
import { leesbaarheidSchema, stijfWoordSchema } from "../schemas/leesbaarheid.ts";
import { kernwaardeSchema } from "../schemas/norm.ts";
import { paginaSchema } from "../schemas/pagina.ts";
import { hulpmiddelSchema, siteSchema } from "../schemas/site.ts";
import { wetSchema } from "../schemas/wet.ts";
import { zoekwoordSchema } from "../schemas/zoekwoord.ts";
import { checkExamples, checkGraph, type GraphProblem } from "../tools/beslisboom/graph.ts";
import { type Example, exampleSchema, type Phase, phaseSchema } from "../tools/beslisboom/schema.ts";
import { checkAwb98 } from "./awb98.ts";
import { checkExcuuswizard } from "./excuuswizard.ts";
import { checkLetters } from "./letters.ts";
import { listFiles, loadPage, loadYaml, type Loaded } from "./load.ts";
import { type Problem, schemaProblems } from "./problem.ts";
import { doubleIds, pageAddress, referenceProblems } from "./references.ts";
import { checkTermijnen } from "./termijnen.ts";

const PAGES = "content/paginas";
const TREE = "content/tools/beslisboom";
const EXAMPLES = `${TREE}/beslisboom.voorbeelden.yaml`;

/** The YAML files that hold one list (or one block) each, with the schema of the whole file. */
const DATA_FILES = {
  "content/bronnen.yaml": z.array(bronSchema),
  "content/begrippen.yaml": z.array(begripSchema),
  "content/zoekwoorden.yaml": z.array(zoekwoordSchema),
  "content/ladder.yaml": z.array(treeSchema),
  "content/route.yaml": z.array(stationSchema),
  "content/rollen.yaml": z.array(rolSchema),
  "content/doelen.yaml": z.array(doelSchema),
  "content/hulpmiddelen.yaml": z.array(hulpmiddelSchema),
  "content/site.yaml": siteSchema,
  "content/feestdagen.yaml": feestdagenSchema,
  "content/themas.yaml": z.array(themaSchema),
  "content/normen.yaml": z.array(kernwaardeSchema),
  "content/stijve-woorden.yaml": z.array(stijfWoordSchema),
  "content/leesbaarheid.yaml": z.array(leesbaarheidSchema),
  "content/eigenschappen.yaml": z.array(eigenschapGroepSchema),
} as const;

/** The folders of which each YAML file holds one thing. */
const DATA_FOLDERS = {
  "content/herkomst": herkomstSchema,
  "content/wet": wetSchema,
  "content/casussen": casusSchema,
} as const;

/**
 * Checks everything below `content/` in a project folder: each file against its schema, then what only shows across
 * files (references, double ids, the graph of the tree, worked cases). Gives all faults, none when all is well.
 */
export function checkContent(root: string): Problem[] {
  const problems: Problem[] = [];
  const loaded: Loaded[] = [];

  for (const [file, schema] of Object.entries(DATA_FILES)) {
    if (!existsSync(join(root, file))) {
      problems.push({ file, path: [], message: "dit bestand ontbreekt" });
      continue;
    }
    const entry = loadYaml(root, file, problems);
    loaded.push(entry);
    if (entry.data !== undefined) problems.push(...schemaProblems(file, schema, entry.data));
  }

  for (const [folder, schema] of Object.entries(DATA_FOLDERS))
    for (const file of listFiles(root, folder, [".yaml"])) {
      const entry = loadYaml(root, file, problems);
      loaded.push(entry);
      if (entry.data !== undefined) problems.push(...schemaProblems(file, schema, entry.data));
    }

  const pages = listFiles(root, PAGES, [".mdx"]).map((file) => loadPage(root, file, problems));
  for (const page of pages) {
    loaded.push(page);
    if (page.data !== undefined) problems.push(...schemaProblems(page.file, paginaSchema, page.data));
    const address = pageAddress(page.file);
    const twin = pages.find((other) => other !== page && pageAddress(other.file) === address);
    if (twin && twin.file < page.file)
      problems.push({
        file: page.file,
        path: [],
        message: `zelfde adres ${address} als ${twin.file}; verwacht één bestand per adres`,
      });
  }
  for (const file of listFiles(root, "content/beslissingen", [".md"])) {
    const record = loadPage(root, file, problems);
    if (record.data !== undefined) problems.push(...schemaProblems(file, beslissingSchema, record.data));
  }

  problems.push(...checkTree(root, problems, loaded));
  problems.push(...checkTermijnen(root, problems, loaded));
  if (existsSync(join(root, "content/tools/awb-9-8"))) problems.push(...checkAwb98(root, problems, loaded));
  if (existsSync(join(root, "content/tools/briefchecklist")))
    problems.push(...checkLetters(root, problems, loaded));
  if (existsSync(join(root, "content/tools/excuuswizard")))
    problems.push(...checkExcuuswizard(root, problems, loaded));
  problems.push(...doubleIds(loaded), ...referenceProblems(loaded));
  return problems;
}

function checkTree(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const files = listFiles(root, TREE, [".yaml"]).filter((file) => file !== EXAMPLES);
  const phases = files.map((file) => loadYaml(root, file, notation));
  const examples = existsSync(join(root, EXAMPLES)) ? loadYaml(root, EXAMPLES, notation) : undefined;
  loaded.push(...phases, ...(examples ? [examples] : []));

  const problems = phases.flatMap(({ file, data }) => schemaProblems(file, phaseSchema, data));
  if (examples) problems.push(...schemaProblems(EXAMPLES, z.array(exampleSchema), examples.data));
  // The graph can only be walked when each file on its own is sound.
  if (problems.length > 0 || phases.some(({ data }) => data === undefined)) return problems;

  const parsed = phases.map(({ data }) => data as Phase);
  const locate = ({ phase, path, message }: GraphProblem): Problem => ({
    file: files[phase] ?? EXAMPLES,
    path,
    message,
  });
  const graph = checkGraph(parsed).map(locate);
  if (graph.length > 0 || !examples) return graph;
  return checkExamples(parsed, examples.data as Example[]).map(locate);
}
