import { z } from "zod";
import { href, id, sources, text } from "./common.ts";

/** One term in `content/begrippen.yaml`, shown in the glossary and as definition in running text. */
export const begripSchema = z.strictObject({
  id,
  /** As it stands in a sentence. */
  term: text(60),
  /** Other forms or synonyms by which people look for it. */
  also: z.array(text(60)).optional(),
  /** One or two sentences that stand on their own, B1. */
  definition: text(260),
  sources,
  /** Where the site tells more. */
  page: href.optional(),
  /** Related terms. */
  see: z.array(id).optional(),
});

export type Begrip = z.output<typeof begripSchema>;
