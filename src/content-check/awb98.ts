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
import { type Loaded, loadChecked } from "./load.ts";
import type { Problem } from "./problem.ts";

const FOLDER = "content/tools/awb-9-8";
const EXAMPLES = `${FOLDER}/awb-9-8.voorbeelden.yaml` as const;
const SCHEMAS = {
  [`${FOLDER}/vragen.yaml`]: z.array(vraagSchema),
  [`${FOLDER}/gronden.yaml`]: z.array(grondSchema),
  [`${FOLDER}/uitkomsten.yaml`]: z.array(uitkomstSchema),
  [`${FOLDER}/teksten.yaml`]: toetsTekstenSchema,
  [EXAMPLES]: z.array(toetsVoorbeeldSchema),
};

/** The words and worked cases of the 9:8 test: each file by itself, then complete, then every case by the engine. */
export function checkAwb98(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const { problems, data } = loadChecked<Record<string, z.ZodType>>(root, SCHEMAS, notation, loaded);
  if (!data) return problems;
  const words = (Object.keys(REQUIRED) as (keyof typeof REQUIRED)[]).flatMap((name) => {
    const file = `${FOLDER}/${name}.yaml`;
    const ids = (data[file] as { id: string }[]).map(({ id }) => id);
    return missingWords(name, ids).map((problem) => ({ file, ...problem }));
  });
  const examples = checkExamples(data[EXAMPLES] as Voorbeeld[]);
  return [...words, ...examples.map((problem) => ({ file: EXAMPLES, ...problem }))];
}
