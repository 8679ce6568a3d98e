import { z } from "zod";
import { id, text } from "./common.ts";

/** Id of a part of a source: `ov-4.2-herkennen`. */
export const partId = z
  .string()
  .regex(
    /^[a-z]{2}-[a-z0-9.]+(-[a-z0-9.]+)*$/,
    "verwacht een onderdeel uit content/herkomst, zoals `ov-4.2-toegang`",
  );

/** What a page, case or source says that it covers: a part of a source, with the anchor where it stands. */
export const covers = z
  .array(
    z
      .string()
      .regex(
        /^[a-z]{2}-[a-z0-9.-]+(#[a-z0-9-]+)?$/,
        "verwacht een onderdeel uit content/herkomst, eventueel met anker: `ov-4.2-toegang#toegang-zonder-drempels`",
      ),
  )
  .optional();

/** The outline of one source document, one file per source in `content/herkomst/`. */
export const herkomstSchema = z.strictObject({
  /** Id in `content/bronnen.yaml`. */
  source: id,
  /** Place among the sources. */
  order: z.int().min(1),
  parts: z
    .array(
      z.strictObject({
        id: partId,
        kind: z.enum([
          "hoofdstuk",
          "paragraaf",
          "kop",
          "onderdeel",
          "kader",
          "column",
          "citaat",
          "lijst",
          "beeld",
          "stap",
          "noot",
        ]),
        /** In our words, or the heading itself when it is short. */
        title: text(120),
        /** The part in which it stands. */
        under: partId.optional(),
        /** Why the site leaves it out; a part without this must be covered somewhere. */
        excused: text(200).optional(),
      }),
    )
    .min(1),
});

export type Herkomst = z.output<typeof herkomstSchema>;
