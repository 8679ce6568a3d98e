import { z } from "zod";
import { href, id, sources, text } from "../../schemas/common.ts";

/** How binding an action is, and for whom the word speaks: see `/over/`. */
export const strengths = ["moet", "hoort", "kan", "liever", "eigen"] as const;

/** Something that the handler has to do because of an answer or an outcome. */
const actionSchema = z.strictObject({
  text: text(260),
  strength: z.enum(strengths),
  sources,
});

const answerSchema = z.strictObject({
  /** Unique within its question; `weet-niet` is always "Weet ik niet". */
  id,
  label: text(120),
  /** Why this answer matters; read back in the outcome. */
  because: text(200),
  /** Question or outcome that follows. */
  next: id,
  actions: z.array(actionSchema).optional(),
});

const questionSchema = z.strictObject({
  /** Unique in the whole tree. */
  id,
  question: text(130),
  /** For drawing and summary. */
  short: text(40),
  hint: text(240).optional(),
  /** Why this is asked, in plain words. */
  why: text(500),
  sources,
  /** Where to read on. */
  page: href.optional(),
  answers: z.array(answerSchema).min(2, "verwacht minstens twee antwoorden"),
});

const outcomeSchema = z.strictObject({
  id,
  title: text(80),
  short: text(40),
  what: text(400),
  tone: z.enum(["goed", "neutraal", "letop"]),
  actions: z.array(actionSchema).optional(),
  /** Where to go next; no outcome is a dead end. */
  doors: z.array(z.strictObject({ label: text(90), href })).min(1, "verwacht minstens één volgende deur"),
  sources,
});

/** One phase, `content/tools/beslisboom/NN-<id>.yaml`. Its first question is where a jump to the phase lands. */
export const phaseSchema = z.strictObject({
  id,
  order: z.int().min(1),
  title: text(28),
  intro: text(300),
  /** Station on the five-step route. */
  step: z.int().min(1).max(5),
  questions: z.array(questionSchema).min(1, "verwacht minstens één vraag"),
  outcomes: z.array(outcomeSchema).optional(),
});

/** One worked case in `beslisboom.voorbeelden.yaml`: run as a test and shown on the page. */
export const exampleSchema = z.strictObject({
  id,
  title: text(80),
  story: text(900),
  sources,
  /** Phase in which the case starts; the first when left out. */
  start: id.optional(),
  /** All answers on the path, in order. */
  answers: z.record(id, id),
  outcome: id,
  lesson: text(300),
});

export type Strength = (typeof strengths)[number];
export type Action = z.output<typeof actionSchema>;
export type Answer = z.output<typeof answerSchema>;
export type Question = z.output<typeof questionSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
export type Phase = z.output<typeof phaseSchema>;
export type Example = z.output<typeof exampleSchema>;
