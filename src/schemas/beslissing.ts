import { z } from "zod";
import { isoDate, text } from "./common.ts";

/** Frontmatter of a decision record, `content/beslissingen/NNNN-titel.md`. */
export const beslissingSchema = z.strictObject({
  title: text(100),
  date: isoDate,
  status: z.enum(["geldt", "vervangen"]),
  kind: z.enum(["techniek", "juridisch"]),
  /** Number of the record that this one replaces. */
  replaces: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

export type Beslissing = z.output<typeof beslissingSchema>;
