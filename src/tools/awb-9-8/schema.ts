import { z } from "zod";
import { href, id, isoDate, sources, text } from "../../schemas/common.ts";
import { CONDUCT_QUESTIONS, GROUNDS, LETTER_QUESTIONS, OUTCOMES } from "./model.ts";

/** One question, `content/tools/awb-9-8/vragen.yaml`, in the order in which they stand on paper. */
export const vraagSchema = z.strictObject({
  id: z.enum([...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS]),
  /** As the handler reads it; about "deze gedraging" where it is asked per conduct. */
  question: text(140),
  hint: text(260).optional(),
  /** For lists of answers. */
  short: text(40),
  /** Why it is asked: what depends on it. */
  why: text(320),
  /** Where people go wrong. */
  traps: z.array(text(260)).optional(),
  /** Labels of the answers, where they say more than ja, nee, weet ik niet. */
  labels: z.strictObject({ ja: text(90).optional(), nee: text(90).optional() }).optional(),
  /** What to ask or look up while this is not known, as a line in a list: "Vraag de klager of …". */
  find: text(180),
  sources,
  page: href.optional(),
});

/** One ground of article 9:8, `content/tools/awb-9-8/gronden.yaml`. */
export const grondSchema = z.strictObject({
  id: z.enum(GROUNDS),
  /** `9:8 lid 1 onder a`. */
  place: text(40),
  title: text(70),
  /** The part of the sentence of the law, in plain words. */
  rule: text(220),
  /** Reason in a letter, one or two sentences; `{gedraging}`, `{datum}` and `{ontvangst}` are filled in. */
  draft: text(400),
  sources,
});

/** One outcome per conduct, `content/tools/awb-9-8/uitkomsten.yaml`. */
export const uitkomstSchema = z.strictObject({
  id: z.enum(OUTCOMES),
  title: text(60),
  /** In a list. */
  short: text(40),
  /** What it means, one or two sentences. */
  what: text(300),
  /** Why, given the answers: the rule. */
  because: text(300),
  tone: z.enum(["goed", "neutraal", "letop"]),
  actions: z.array(
    z.strictObject({ text: text(260), strength: z.enum(["moet", "hoort", "kan", "eigen"]), sources }),
  ),
  doors: z.array(z.strictObject({ label: text(60), href })).min(1),
  sources,
});

const line = z.strictObject({ text: text(320), sources });

/** The other words of the tool, `content/tools/awb-9-8/teksten.yaml`. */
export const toetsTekstenSchema = z.strictObject({
  /** The text of the law that the rules follow. */
  law: z.strictObject({ validFrom: isoDate, checkedOn: isoDate, sources }),
  /** Why handling may still be wise when it is not a duty. */
  wise: z.array(line.extend({ case: id.optional() })).min(3),
  /** Reasons that lid 2 asks for, each with what is missing when it is left empty. */
  reasons: z
    .array(
      z.strictObject({
        id,
        question: text(160),
        hint: text(220),
        missing: text(160),
        draft: text(160),
        sources,
      }),
    )
    .min(4),
  /** What becomes of the part about the content of a decision, by whether its term still runs. */
  decision: z.strictObject({ ja: line, nee: line, "weet-niet": line }),
  /** Where the other reading of a rule matters. */
  open: z.array(line),
  /** Lines of the drafts; placeholders in braces that the tool cannot fill stay visible as [ … ]. */
  drafts: z.strictObject({
    notice: z.array(text(500)).min(6),
    note: z.array(text(500)).min(4),
  }),
});

/** A worked case, `content/tools/awb-9-8/awb-9-8.voorbeelden.yaml`: a test and an example on the page. */
export const toetsVoorbeeldSchema = z.strictObject({
  id,
  title: text(80),
  story: text(500),
  letter: z.partialRecord(z.enum(LETTER_QUESTIONS), z.string()),
  conducts: z
    .array(
      z.strictObject({
        name: text(80),
        answers: z.partialRecord(z.enum(CONDUCT_QUESTIONS), z.string()),
        outcomes: z.array(z.enum(OUTCOMES)).min(1),
        grounds: z.array(z.enum(GROUNDS)).default([]),
      }),
    )
    .min(1),
  lesson: text(260),
  sources,
});

export type Vraag = z.output<typeof vraagSchema>;
export type Grond = z.output<typeof grondSchema>;
export type Uitkomst = z.output<typeof uitkomstSchema>;
export type Teksten = z.output<typeof toetsTekstenSchema>;
export type Voorbeeld = z.output<typeof toetsVoorbeeldSchema>;
