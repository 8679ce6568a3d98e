import { z } from "zod";
import { text } from "./common.ts";

/** One stiff word or phrase with plainer ones, `content/stijve-woorden.yaml`. */
export const stijfWoordSchema = z.strictObject({
  /** As it stands in a sentence, in small letters. */
  phrase: text(60),
  /** Other forms: `dienen te` beside `dient te`. */
  also: z.array(text(60)).optional(),
  /** What to write. */
  instead: z.array(text(60)).min(1).max(4),
  /** When the word is right after all: a legal term. */
  note: text(200).optional(),
});

/** One exception to the plain-language check, `content/leesbaarheid.yaml`. */
export const leesbaarheidSchema = z.strictObject({
  /** Start of the addresses for which it holds: `/wet/`. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*$/, "verwacht (het begin van) een adres, zoals `/wet/`"),
  /** A stiff word, or the first words of a long sentence. */
  allow: text(80),
  reason: text(200),
});

export type StijfWoord = z.output<typeof stijfWoordSchema>;
export type Leesbaarheid = z.output<typeof leesbaarheidSchema>;
