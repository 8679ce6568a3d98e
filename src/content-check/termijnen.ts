import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { feestdagenSchema } from "../schemas/feestdag.ts";
import { checkExamples } from "../tools/termijnen/examples.ts";
import {
  termijnenTekstenSchema,
  termijnenVoorbeeldSchema,
  type Voorbeeld,
} from "../tools/termijnen/schema.ts";
import { type Loaded, loadYaml } from "./load.ts";
import { type Problem, schemaProblems } from "./problem.ts";

const HOLIDAYS = "content/feestdagen.yaml";
const EXAMPLES = "content/tools/termijnen/termijnen.voorbeelden.yaml";
/** The files of the tool; the small content of the tests does without. */
const FILES = {
  "content/tools/termijnen/teksten.yaml": termijnenTekstenSchema,
  [EXAMPLES]: z.array(termijnenVoorbeeldSchema),
};

/** Checks the words and the worked cases of Termijnen: each case must give the dates that it says. */
export function checkTermijnen(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const entries = Object.entries(FILES)
    .filter(([file]) => existsSync(join(root, file)))
    .map(([file, schema]) => ({ ...loadYaml(root, file, notation), schema }));
  loaded.push(...entries);
  const problems = entries.flatMap(({ file, data, schema }) =>
    data === undefined ? [] : schemaProblems(file, schema, data),
  );
  const examples = entries.find(({ file }) => file === EXAMPLES);
  const holidays = feestdagenSchema.safeParse(loaded.find(({ file }) => file === HOLIDAYS)?.data);
  // Cases can only be counted when the files on their own are sound.
  if (problems.length > 0 || examples?.data === undefined || !holidays.success) return problems;
  return checkExamples(examples.data as Voorbeeld[], holidays.data).map((problem) => ({
    file: EXAMPLES,
    ...problem,
  }));
}
