import { z } from "zod";
import { TEXT_RULES } from "../lib/text-rules.ts";
import { sources, text } from "./common.ts";

/** The words of a rule about a text, `content/taalregels.yaml`. */
export const taalregelSchema = z.strictObject({
  id: z.enum(TEXT_RULES),
  /** In a list of hints: `Lange zin`. */
  title: text(60),
  why: text(260),
  instead: text(260),
  sources,
});

export type Taalregel = z.output<typeof taalregelSchema>;
