import { z } from "zod";
import { GROUPS, LETTER_KINDS, SITUATION_ANSWERS, SITUATIONS, STRENGTHS } from "../../lib/letter-model.ts";
import { href, id, isoDate, sources, text } from "../../schemas/common.ts";

/** For which answers something holds; every situation named must have one of its answers. */
const when = z.partialRecord(z.enum(SITUATIONS), z.array(z.enum(SITUATION_ANSWERS)).min(1)).optional();

/** One kind of letter, `content/tools/briefchecklist/soorten.yaml`. */
export const soortSchema = z.strictObject({
  id: z.enum(LETTER_KINDS),
  order: z.int().min(1),
  /** `Ontvangstbevestiging`. */
  title: text(60),
  /** Answer to "Wat wilt u laten weten?": `Dat de klacht binnen is`. */
  ask: text(90),
  /** Who gets it. */
  to: z.enum(["klager", "beklaagde", "klager en beklaagde"]),
  /** What it is for, one or two sentences. */
  what: text(280),
  /** When it goes out, with the term if the law has one. */
  when: text(280),
  /** When this kind does not fit, and what does. */
  not: z.array(z.strictObject({ text: text(200), href: href.optional() })).default([]),
  /** Questions that are asked for this kind, in order. */
  situations: z.array(z.enum(SITUATIONS)),
  /** Where the site tells more. */
  page: href,
  sources,
  /** When the law and the requirements were last compared. */
  checkedOn: isoDate,
});

/** One question about the case, `content/tools/briefchecklist/situaties.yaml`. */
export const situatieSchema = z.strictObject({
  id: z.enum(SITUATIONS),
  question: text(140),
  hint: text(260).optional(),
  /** What follows from it, one sentence. */
  why: text(220),
  sources,
});

/** One requirement of a kind of letter. */
const eisSchema = z.strictObject({
  id,
  group: z.enum(GROUPS),
  /** As an instruction: `Zeg op welke dag de klacht binnenkwam.` */
  text: text(160),
  strength: z.enum(STRENGTHS),
  sources,
  /** What goes wrong without it, one or two sentences. */
  why: text(260),
  weak: text(260),
  good: text(320),
  /** When it does not hold, one sentence. */
  except: text(220).optional(),
  when,
  /** Signals of `content/taalsignalen.yaml` of which one suggests that it was met. */
  signals: z.array(id).default([]),
});

/** The requirements of one kind of letter, `content/tools/briefchecklist/eisen/<soort>.yaml`, in their order. */
export const eisenSchema = z.strictObject({ eisen: z.array(eisSchema).min(5) });

/** A place to fill in a draft, `content/tools/briefchecklist/velden.yaml`. */
export const veldSchema = z.strictObject({
  id,
  label: text(90),
  hint: text(200).optional(),
  kind: z.enum(["kort", "lang", "datum"]),
  /** What stands in the draft while it is empty, without brackets: `naam van de behandelaar`. */
  missing: text(90),
});

/** A draft, `content/tools/briefchecklist/concepten/<soort>.yaml`. */
export const conceptSchema = z.strictObject({
  /** Heading over the letter and title of the file. */
  title: text(80),
  /** Fields asked for this kind, in order. */
  fields: z.array(id).min(1),
  blocks: z
    .array(
      z.strictObject({
        heading: text(80).optional(),
        /** One paragraph each; `- ` makes an item. `{field}` is filled in; `[…]` stays to be filled in. */
        lines: z.array(text(600)).min(1),
        when,
      }),
    )
    .min(3),
});

/** A letter that went wrong, and how it could be, `content/tools/briefchecklist/briefchecklist.voorbeelden.yaml`. */
export const briefVoorbeeldSchema = z.strictObject({
  id,
  title: text(90),
  kind: z.enum(LETTER_KINDS),
  situations: z.partialRecord(z.enum(SITUATIONS), z.enum(SITUATION_ANSWERS)).default({}),
  story: text(700),
  /** The weak letter in our words, sentence by sentence, each with what is wrong with it. */
  bad: z.array(z.strictObject({ text: text(400), fault: text(260).optional() })).min(3),
  /** Requirements that the weak letter misses. */
  misses: z.array(id).min(1),
  /** Hints that reading it back must give. */
  flags: z.array(id).default([]),
  /** The letter rewritten: one paragraph each; `# ` a heading, `- ` an item. */
  good: z.array(text(600)).min(4),
  lesson: text(260),
  case: id.optional(),
  sources,
});

export type Soort = z.output<typeof soortSchema>;
export type Situatie = z.output<typeof situatieSchema>;
export type Eis = z.output<typeof eisSchema>;
export type Veld = z.output<typeof veldSchema>;
export type Concept = z.output<typeof conceptSchema>;
export type BriefVoorbeeld = z.output<typeof briefVoorbeeldSchema>;
