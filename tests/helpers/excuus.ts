import { z } from "zod";
import {
  adviesSchema,
  excuusTekstenSchema,
  excuusUitkomstSchema,
  kaderSchema,
  paarSchema,
  stapSchema,
  voorafSchema,
} from "../../src/tools/excuuswizard/schema.ts";
import { readYaml } from "./yaml.ts";

const list = <T extends z.ZodType>(schema: T, name: string) =>
  z.array(schema).parse(readYaml(`content/tools/excuuswizard/${name}.yaml`));

/** The real words of the apology wizard, through the real schemas. */
export const vooraf = list(voorafSchema, "vooraf");
export const uitkomsten = list(excuusUitkomstSchema, "uitkomsten");
export const adviezen = list(adviesSchema, "adviezen");
export const stappen = list(stapSchema, "stappen");
export const kaders = list(kaderSchema, "kaders");
export const paren = list(paarSchema, "paren");
export const teksten = excuusTekstenSchema.parse(readYaml("content/tools/excuuswizard/teksten.yaml"));
