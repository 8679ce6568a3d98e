import { z } from "zod";
import { EMPTY, type Values } from "../../src/tools/termijnen/fields.ts";
import { termijnenTekstenSchema, termijnenVoorbeeldSchema } from "../../src/tools/termijnen/schema.ts";
import { readYaml } from "./content.ts";

/** The real words, through the real schema. */
export const teksten = termijnenTekstenSchema.parse(readYaml("content/tools/termijnen/teksten.yaml"));

/** The worked cases. */
export const voorbeelden = z
  .array(termijnenVoorbeeldSchema)
  .parse(readYaml("content/tools/termijnen/termijnen.voorbeelden.yaml"));

/** A form in which only these fields were touched. */
export const filled = (values: Partial<Values>): Values => ({ ...EMPTY, ...values });
