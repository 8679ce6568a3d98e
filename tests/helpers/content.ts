import { z } from "zod";
import { listFiles } from "../../src/content-check/load.ts";
import { indexTree } from "../../src/tools/beslisboom/engine.ts";
import { exampleSchema, phaseSchema } from "../../src/tools/beslisboom/schema.ts";
import { readYaml } from "./yaml.ts";

export { readYaml };

const folder = "content/tools/beslisboom";
const examplesFile = `${folder}/beslisboom.voorbeelden.yaml`;

/** The real phases of the decision tree, through the real schema. */
export const phases = listFiles(".", folder, [".yaml"])
  .filter((file) => file !== examplesFile)
  .map((file) => phaseSchema.parse(readYaml(file)));

/** The real tree. */
export const tree = indexTree(phases);

/** The worked cases. */
export const examples = z.array(exampleSchema).parse(readYaml(examplesFile));
