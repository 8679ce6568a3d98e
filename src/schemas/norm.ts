import { z } from "zod";
import { id, sources, text } from "./common.ts";

/** One of the four core values with its requirements, `content/normen.yaml`. */
export const kernwaardeSchema = z.strictObject({
  id,
  number: z.int().min(1).max(4),
  title: text(40),
  /** What the value asks, one sentence. */
  asks: text(200),
  sources,
  requirements: z
    .array(
      z.strictObject({
        id,
        /** Official number, 1 to 22. */
        number: z.int().min(1).max(22),
        title: text(60),
        /** What it asks, one sentence. */
        asks: text(200),
        /** The same at more length, for complaint handling. */
        more: text(600),
        /** What it looks like in practice. */
        example: z.strictObject({
          text: text(500),
          /** Id of the case from which it comes; without one the example is invented by us, and says so. */
          case: id.optional(),
        }),
        /** To test conduct against. */
        questions: z.array(text(200)).min(3).max(5),
        sources,
      }),
    )
    .min(1),
});

export type Kernwaarde = z.output<typeof kernwaardeSchema>;
export type Vereiste = Kernwaarde["requirements"][number];
