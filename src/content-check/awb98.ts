import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { checkExamples, missingWords, REQUIRED } from "../tools/awb-9-8/complete.ts";
import {
  grondSchema,
  toetsTekstenSchema,
  uitkomstSchema,
  type Voorbeeld,
  toetsVoorbeeldSchema,
  vraagSchema,
} from "../tools/awb-9-8/schema.ts";
import { type Loaded, loadYaml } from "./load.ts";
import { type Problem, schemaProblems } from "./problem.ts";

const FOLDER = "content/tools/awb-9-8";
const SCHEMAS = {
  "vragen.yaml": z.array(vraagSchema),
  "gronden.yaml": z.array(grondSchema),
  "uitkomsten.yaml": z.array(uitkomstSchema),
  "teksten.yaml": toetsTekstenSchema,
  "awb-9-8.voorbeelden.yaml": z.array(toetsVoorbeeldSchema),
} as const;

/** The words and worked cases of the 9:8 test: each file by itself, then complete, then every case by the engine. */
export function checkAwb98(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const files = Object.entries(SCHEMAS).map(([name, schema]) => ({ file: `${FOLDER}/${name}`, schema }));
  const present = files.filter(({ file }) => existsSync(join(root, file)));
  const problems: Problem[] = files
    .filter((entry) => !present.includes(entry))
    .map(({ file }) => ({ file, path: [], message: "dit bestand ontbreekt" }));
  const entries = present.map(({ file, schema }) => ({ entry: loadYaml(root, file, notation), schema }));
  loaded.push(...entries.map(({ entry }) => entry));
  for (const { entry, schema } of entries)
    if (entry.data !== undefined) problems.push(...schemaProblems(entry.file, schema, entry.data));
  if (problems.length > 0 || entries.some(({ entry }) => entry.data === undefined)) return problems;

  const dataOf = (name: string) =>
    entries.find(({ entry }) => entry.file === `${FOLDER}/${name}`)?.entry.data;
  for (const name of Object.keys(REQUIRED) as (keyof typeof REQUIRED)[]) {
    const file = `${FOLDER}/${name}.yaml`;
    const ids = (dataOf(`${name}.yaml`) as { id: string }[]).map(({ id }) => id);
    problems.push(...missingWords(name, ids).map((problem) => ({ file, ...problem })));
  }
  const file = `${FOLDER}/awb-9-8.voorbeelden.yaml`;
  const examples = z
    .array(toetsVoorbeeldSchema)
    .parse(dataOf("awb-9-8.voorbeelden.yaml")) satisfies Voorbeeld[];
  return [...problems, ...checkExamples(examples).map((problem) => ({ file, ...problem }))];
}
