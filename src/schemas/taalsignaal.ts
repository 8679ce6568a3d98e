import { z } from "zod";
import { id, sources, text } from "./common.ts";

/** A phrase in the notation of `src/lib/phrases.ts`: `mij|ons`, `…`, `ervar*`. */
const phrase = text(200);

/** Something to look for in a letter, `content/taalsignalen.yaml`. */
export const taalsignaalSchema = z.strictObject({
  id,
  /** `let-op`: better changed. `staat-er`: suggests that a requirement is met. */
  kind: z.enum(["let-op", "staat-er"]),
  /** In a list of hints: `Voorwaardelijk excuus`; of a `staat-er`: what seems to stand there. */
  title: text(60),
  /** Where it is looked for: in letters, in apologies, or in both. */
  where: z.array(z.enum(["brief", "excuus"])).min(1),
  phrases: z.array(phrase).min(1),
  /** Phrases that, in the same sentence, take the hint away. */
  unless: z.array(phrase).default([]),
  /** Why it matters, one or two sentences. */
  why: text(260),
  /** What to do, or an example of better words; not for `staat-er`. */
  instead: text(260).optional(),
  sources,
  /** Sentences in which it must be found. */
  hits: z.array(text(300)).min(2),
  /** Sentences that look alike, in which it must not be found. */
  misses: z.array(text(300)).min(2),
});

export type Taalsignaal = z.output<typeof taalsignaalSchema>;

/**
 * A sentence of the trial, `content/taalsignalen.proef.yaml`: written from what the signals mean, by someone who did
 * not know the phrases. What is not sure stands in neither list.
 */
const proefzinSchema = z.strictObject({
  text: text(400),
  /** Signals that it has. */
  is: z.array(id),
  /** Signals that it resembles and does not have. */
  not: z.array(id),
  note: text(200).optional(),
});

/** The whole trial. Every other sentence was used to mend the phrases, the rest kept apart: mind the order. */
export const taalproefSchema = z.strictObject({ sentences: z.array(proefzinSchema) });
