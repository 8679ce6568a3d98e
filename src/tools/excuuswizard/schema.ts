import { z } from "zod";
import { href, id, sources, text } from "../../schemas/common.ts";
import { ADVICE_PARTS, OUTCOMES, QUESTIONS, STEPS } from "./model.ts";
import { STRENGTHS } from "../../lib/letter-model.ts";

/** One question before the apology, `content/tools/excuuswizard/vooraf.yaml`, in the order in which it is asked. */
export const voorafSchema = z.strictObject({
  id: z.enum(Object.keys(QUESTIONS) as [keyof typeof QUESTIONS]),
  question: text(140),
  hint: text(260).optional(),
  /** Label of each answer, by id. */
  answers: z.record(id, text(90)),
  why: text(260),
  sources,
});

/** Whether an apology is in place, `content/tools/excuuswizard/uitkomsten.yaml`. */
export const excuusUitkomstSchema = z.strictObject({
  id: z.enum(OUTCOMES),
  title: text(80),
  what: text(360),
  because: text(260),
  tone: z.enum(["goed", "neutraal", "letop"]),
  sources,
});

/** One piece of advice on who, how and when, and on fear of liability, `content/tools/excuuswizard/adviezen.yaml`. */
export const adviesSchema = z.strictObject({
  id,
  part: z.enum(ADVICE_PARTS),
  text: text(300),
  strength: z.enum(STRENGTHS),
  sources,
  /** For which answers it holds; without, always. A question without an answer counts as `weet-niet`. */
  when: z
    .partialRecord(z.enum(Object.keys(QUESTIONS) as [keyof typeof QUESTIONS]), z.array(id).min(1))
    .optional(),
});

/** One of our five steps, `content/tools/excuuswizard/stappen.yaml`. */
export const stapSchema = z.strictObject({
  id: z.enum(STEPS),
  order: z.int().min(1).max(5),
  title: text(70),
  question: text(160),
  /** What belongs in it, and why: two or three sentences. */
  what: text(420),
  hints: z.array(text(220)).min(2).max(5),
  good: z.array(text(320)).min(2),
  bad: z.array(z.strictObject({ text: text(260), why: text(220), better: text(320) })).min(3),
  /** Line before the talking point: `Noem eerst de fout en wat die deed.` */
  spoken: text(140),
  /** What stands in the draft while the step is empty, without brackets. */
  missing: text(110),
  /** Signals of `content/taalsignalen.yaml` of which one suggests that the step is there. */
  signals: z.array(id).min(1),
  /** For the citizen, in plain words (B1). */
  citizen: z.strictObject({
    /** `De organisatie zegt niet wat er misging.` */
    missing: text(110),
    /** What the citizen can say or write: `Ik lees niet wat er volgens u misging. Wilt u dat alsnog noemen?` */
    say: text(240),
  }),
  sources,
});

/** A division of apologies by others, and how our steps relate to it, `content/tools/excuuswizard/kaders.yaml`. */
export const kaderSchema = z.strictObject({
  id,
  name: text(90),
  by: text(90),
  /** Its parts in our words, each with the step of ours that holds it; none when we lack it on purpose. */
  parts: z
    .array(z.strictObject({ name: text(90), step: z.enum(STEPS).optional(), note: text(200).optional() }))
    .min(2),
  note: text(320).optional(),
  sources,
});

/** Two apologies for the same thing, side by side, `content/tools/excuuswizard/paren.yaml`. */
export const paarSchema = z.strictObject({
  id,
  title: text(80),
  story: text(600),
  a: z.strictObject({ title: text(60), text: z.array(text(400)).min(1) }),
  b: z.strictObject({ title: text(60), text: z.array(text(400)).min(1) }),
  /** Per step what we see in each. */
  steps: z.record(
    z.enum(STEPS),
    z.strictObject({
      a: z.enum(["ja", "deels", "nee"]),
      b: z.enum(["ja", "deels", "nee"]),
      note: text(260),
    }),
  ),
  /** For a group: what to talk about. */
  questions: z.array(text(220)).min(2),
  lesson: text(260),
  case: id.optional(),
  sources,
});

/** The other words of the tool, `content/tools/excuuswizard/teksten.yaml`. */
export const excuusTekstenSchema = z.strictObject({
  /** What is said about the official Excuuskaart. */
  card: z.strictObject({ text: text(500), sources }),
  /** Fear of liability: what people say, and the answer. */
  fears: z.array(z.strictObject({ fear: text(140), answer: text(420), sources })).min(3),
  /** The written version: lines before and after the steps; `{naam}` and so on as in `fields`. */
  written: z.strictObject({ before: z.array(text(300)).min(2), after: z.array(text(300)).min(2) }),
  /** The spoken version: lines before and after the talking points. */
  spoken: z.strictObject({ before: z.array(text(260)).min(2), after: z.array(text(260)).min(2) }),
  /** Fields of the drafts. */
  fields: z.array(z.strictObject({ id, label: text(90), missing: text(90) })).min(2),
  /** The citizen's own text: lines before and after what is missing (B1). */
  mirror: z.strictObject({ before: z.array(text(240)).min(2), after: z.array(text(240)).min(2) }),
  doors: z.array(z.strictObject({ label: text(70), href })).min(3),
});

export type Vooraf = z.output<typeof voorafSchema>;
export type ExcuusUitkomst = z.output<typeof excuusUitkomstSchema>;
export type Advies = z.output<typeof adviesSchema>;
export type Stap = z.output<typeof stapSchema>;
export type Kader = z.output<typeof kaderSchema>;
export type Paar = z.output<typeof paarSchema>;
export type ExcuusTeksten = z.output<typeof excuusTekstenSchema>;
