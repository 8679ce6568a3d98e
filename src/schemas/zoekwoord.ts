import { z } from "zod";
import { text } from "./common.ts";

/** One line of `content/zoekwoorden.yaml`: a compound with its parts, or a word with its synonyms. */
export const zoekwoordSchema = z
  .strictObject({
    word: text(60),
    /** Parts that people type on their own; joined (with -s-, -n-, -en- or -e- between) they make the word. */
    parts: z.array(text(40)).min(2).optional(),
    /** Words with the same meaning. */
    same: z.array(text(60)).min(1).optional(),
  })
  .refine((entry) => (entry.parts === undefined) !== (entry.same === undefined), {
    message: "verwacht óf `parts` (samenstelling) óf `same` (synoniem)",
  })
  .refine((entry) => !entry.parts || new RegExp(`^${entry.parts.join("(s|n|en|e)?")}$`).test(entry.word), {
    path: ["parts"],
    message: "verwacht delen die samen het woord vormen, met eventueel s, n, en of e ertussen",
  });

export type Zoekwoord = z.output<typeof zoekwoordSchema>;
