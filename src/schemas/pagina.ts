import { z } from "zod";
import { isoDate, sources, text } from "./common.ts";
import { covers } from "./herkomst.ts";

/** Frontmatter of a page in `content/paginas/`. The folder is the address. */
export const paginaSchema = z.strictObject({
  /** The h1. */
  title: text(90),
  /** For breadcrumb and navigation. */
  short: text(32),
  /** One sentence for search engines and link previews. */
  description: text(170).min(40, "verwacht één zin van minstens 40 tekens"),
  /** Paragraph of the Ombudsvisie that the page retells. */
  section: z
    .string()
    .regex(/^\d(\.\d)?$/, 'verwacht een paragraafnummer als "4.2"')
    .optional(),
  /** Place in its folder. */
  order: z.int().min(1).optional(),
  /** Station on the five-step route. */
  step: z.int().min(1).max(5).optional(),
  /**
   * How the page is set: running text; a working sheet in two columns that fits one screen; a tool; a drawing
   * that takes the whole width.
   */
  format: z.enum(["tekst", "werkblad", "hulpmiddel", "tekening"]).default("tekst"),
  sources,
  /** Parts of a source that the page treats, with the anchor where: `ov-4.2-toegang#toegang-zonder-drempels`. */
  covers,
  checkedOn: isoDate,
  /** Words by which people look for the page and that its text lacks. */
  keywords: z.array(text(60)).optional(),
});

export type Pagina = z.output<typeof paginaSchema>;
