import { z } from "zod";
import { href, id, isoDate, sources, text } from "./common.ts";

const list = z.array(text(400)).min(1).optional();

/** A group of articles, `content/wet/<id>.yaml`, shown on its `page`. */
export const wetSchema = z.strictObject({
  id,
  /** Id in `content/bronnen.yaml`. */
  law: id,
  title: text(90),
  order: z.int().min(1),
  /** Address of the page on which the group stands. */
  page: href,
  /** Date from which the text that we used is in force. */
  validFrom: isoDate,
  checkedOn: isoDate,
  articles: z
    .array(
      z.strictObject({
        /** As the law numbers it: `9:8`, or `1` in the Algemene termijnenwet. */
        article: z.string().regex(/^(\d+:)?\d+[a-z]?$/, "verwacht een artikelnummer, zoals `9:12a`"),
        /** Our description. */
        title: text(80),
        /** Part of the law in which it stands: `Afdeling 9.1.2, klaagschriften`. */
        part: text(80),
        /** `artikel` gets a page of its own; `hoofdlijn` stands on the page of the group. */
        depth: z.enum(["artikel", "hoofdlijn"]),
        /** What it asks, one sentence. */
        short: text(220),
        /** What it says, per paragraph (lid). */
        asks: z.array(z.strictObject({ lid: text(20).optional(), text: text(700) })).min(1),
        who: text(200).optional(),
        /** Term that it sets, or that it sets none. */
        term: text(300).optional(),
        exceptions: list,
        mistakes: list,
        /** Our advice, or what the ombudsman asks: not a duty from this article. */
        practice: z.array(z.strictObject({ text: text(400), sources })).optional(),
        /** Where the Ombudsvisie puts it wider or narrower than the statute. */
        visie: z.strictObject({ text: text(500), sources }).optional(),
        /** What is not certain; told as such. */
        uncertain: list,
        /** What changed, and when. */
        history: list,
        /** Related articles of the same law. */
        related: z.array(text(10)).optional(),
        sources,
      }),
    )
    .min(1),
});

export type Wet = z.output<typeof wetSchema>;
export type Wetsartikel = Wet["articles"][number];
