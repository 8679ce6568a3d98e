import { z } from "zod";
import { INPUT_FAULTS, MOMENT_IDS, OTHER_READINGS, REGIME_IDS, STARTS } from "../../lib/termijnen-model.ts";
import { id, isoDate, sources, text } from "../../schemas/common.ts";
import { DATE_ERRORS, DATE_FIELDS, FIELDS, UNKNOWNS } from "./fields.ts";

/** A statement with where it stands in the law. */
const sourced = { text: text(420), sources };

/** `content/tools/termijnen/teksten.yaml`: all words of the tool. Dates, counts and reasons are made by the engine. */
export const termijnenTekstenSchema = z.strictObject({
  /** Label of each field, what helps to fill it in, and the labels of its answers where it has answers. */
  fields: z.record(
    z.enum(FIELDS),
    z.strictObject({
      label: text(130),
      hint: text(320).optional(),
      answers: z.record(id, text(90)).optional(),
    }),
  ),
  /** What each date is. */
  moments: z.record(
    z.enum(MOMENT_IDS),
    z.strictObject({
      label: text(60),
      /** Marks the day in the calendar picture. */
      letter: z.string().regex(/^[A-Z]$/, "verwacht één hoofdletter"),
      what: text(320),
      note: text(420).optional(),
    }),
  ),
  /** Which term holds, and when. */
  regimes: z.record(z.enum(REGIME_IDS), z.strictObject(sourced)),
  /** From which day is counted, and why. */
  starts: z.record(z.enum(STARTS), z.strictObject({ label: text(60), ...sourced })),
  /** Where the law leaves two readings: what the question is, and what we hold to. */
  others: z.record(
    z.enum(OTHER_READINGS),
    z.strictObject({ label: text(80), question: text(320), ours: text(320), sources }),
  ),
  /** What an answer "weet ik niet" does. */
  unknowns: z.record(z.enum(UNKNOWNS), text(320)),
  /** What to say at a field with a date that cannot be used; `{van}` and `{tot}` are the ends of the calendar. */
  dateErrors: z.record(z.enum(DATE_ERRORS), text(200)),
  /** What to say at a field whose date does not go with another. */
  faults: z.record(z.enum(INPUT_FAULTS), z.strictObject({ field: z.enum(DATE_FIELDS), text: text(200) })),
});

/** A calendar date that exists: cases are counted with, so 30 February will not do. */
/** A date, or that the calendar does not reach so far. */
const expectedDate = z.union([isoDate, z.literal("onbekend")], {
  error: 'verwacht een datum als `2026-11-23`, of "onbekend"',
});

/** One worked case in `termijnen.voorbeelden.yaml`: run as a test and shown on the page. */
export const termijnenVoorbeeldSchema = z.strictObject({
  id,
  /** Place among the cases: the plain ones first. */
  order: z.int().min(1),
  title: text(80),
  story: text(500),
  input: z.strictObject({
    receipt: isoDate,
    forwarding: z.strictObject({ date: isoDate, caseA: z.boolean(), noticed: z.boolean() }).optional(),
    regime: z.enum(REGIME_IDS),
    deferred: z.boolean(),
    agreed: isoDate.optional(),
    answered: isoDate.optional(),
  }),
  /** Every date that the case must give. */
  expected: z.partialRecord(z.enum(MOMENT_IDS), expectedDate),
  /** Every other reading that must stand beside an answer. */
  others: z.partialRecord(z.enum(OTHER_READINGS), expectedDate).optional(),
  lesson: text(300),
  sources,
});

export type Teksten = z.output<typeof termijnenTekstenSchema>;
export type Voorbeeld = z.output<typeof termijnenVoorbeeldSchema>;
