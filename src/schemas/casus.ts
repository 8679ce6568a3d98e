import { z } from "zod";
import { covers } from "./herkomst.ts";
import { href, id, isoDate, sources, text } from "./common.ts";

const paragraphs = z.array(text(900)).min(1, "verwacht minstens één alinea");

/** One case, `content/casussen/<id>.yaml`; the file name is its address below `/casussen/`. */
export const casusSchema = z
  .strictObject({
    title: text(70),
    /** For breadcrumb and lists. */
    short: text(32),
    /**
     * Where it comes from: a report that the Ombudsvisie retells at length, a report of which it gives one rule,
     * a newspaper column, or a story from practice.
     */
    kind: z.enum(["rapport", "rapport-kort", "column", "praktijkverhaal"]),
    /** One sentence: what happened. */
    summary: text(170).min(40, "verwacht één zin van minstens 40 tekens"),
    /** Which authority, as the source names it: `een gemeente`. */
    authority: text(80),
    year: z.int().min(1999).max(2100),
    /** Step of the route on which it turned, 1 to 5. */
    step: z.int().min(1).max(5),
    /** What happened. */
    facts: paragraphs,
    /** What went wrong; absent in a case that shows how it can be done. */
    wrong: paragraphs.optional(),
    /** What worked. */
    worked: paragraphs.optional(),
    /** What the ombudsman found, or did. */
    found: paragraphs.optional(),
    /** The rule that it shows, one sentence. */
    lesson: text(240),
    /** Article or section that holds that rule. */
    rules: sources,
    /** Requirements of proper conduct; `bron` when the source names the requirement, `ons` when the link is ours. */
    norms: z.array(z.strictObject({ id, by: z.enum(["bron", "ons"]) })).min(1),
    /** What would have helped, or what to copy. */
    helped: z.array(text(260)).min(1),
    /** For discussion, with a note for whoever leads it. */
    questions: z.array(z.strictObject({ ask: text(220), note: text(400) })).length(3),
    /** Ids from `content/themas.yaml`. */
    themes: z.array(id).min(1),
    covers,
    sources,
    checkedOn: isoDate,
  })
  .refine(({ wrong, worked }) => wrong || worked, {
    path: ["wrong"],
    message: "verwacht `wrong` (wat ging er mis) of `worked` (wat werkte)",
  });

/** One theme in `content/themas.yaml`, by which cases are found. */
export const themaSchema = z.strictObject({
  id,
  /** Place in the list. */
  order: z.int().min(1),
  label: text(30),
  what: text(140),
  /** Page that tells more. */
  href: href.optional(),
});

export type Casus = z.output<typeof casusSchema>;
export type Thema = z.output<typeof themaSchema>;
