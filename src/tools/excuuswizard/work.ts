import { isRecord } from "../../lib/state-file.ts";
import { type Answers, QUESTIONS, type Question, STEPS, type Step } from "./model.ts";
import type { Typed } from "./draft.ts";

/** A draft that was changed by hand, and the checksum of the draft from which that began. */
export interface Changed {
  text: string;
  from: string;
}

/** All that was filled in. */
export interface Work extends Typed {
  answers: Answers;
  /** Only once changed by hand; until then a draft follows what was typed. */
  spoken?: Changed;
  written?: Changed;
}

export const NO_WORK: Work = { answers: {}, steps: {}, fields: {} };

/** Work with a draft changed by hand, or with the draft that follows again. */
export function withDraft(work: Work, kind: "spoken" | "written", changed: Changed | undefined): Work {
  const { [kind]: _, ...rest } = work;
  return changed ? { ...rest, [kind]: changed } : rest;
}

/** Form of the file that this version writes and reads. */
export const FORM = 1;

/** Work in a file. Keys are Dutch, because people open it. */
export interface WorkInFile {
  antwoorden: Answers;
  stappen: Work["steps"];
  velden: Record<string, string>;
  gesproken?: Changed;
  geschreven?: Changed;
}

/** Work as it goes into a file. */
export const toFile = ({ answers, steps, fields, spoken, written }: Work): WorkInFile => ({
  antwoorden: answers,
  stappen: steps,
  velden: fields,
  ...(spoken && { gesproken: spoken }),
  ...(written && { geschreven: written }),
});

/** Work as it came from a file. */
export const fromFile = ({ antwoorden, stappen, velden, gesproken, geschreven }: WorkInFile): Work => ({
  answers: antwoorden,
  steps: stappen,
  fields: velden,
  ...(gesproken && { spoken: gesproken }),
  ...(geschreven && { written: geschreven }),
});

const isText = (value: unknown): value is string => typeof value === "string";
const isChanged = (value: unknown) =>
  value === undefined || (isRecord(value) && isText(value["text"]) && isText(value["from"]));
const areTexts = (value: unknown, known?: readonly string[]) =>
  isRecord(value) &&
  Object.entries(value).every(([key, text]) => (known?.includes(key) ?? true) && isText(text));

/** Whether all of a file is as it should be. */
export const hasWork = (value: Record<string, unknown>): value is Record<string, unknown> & WorkInFile =>
  isRecord(value["antwoorden"]) &&
  Object.entries(value["antwoorden"]).every(
    ([question, answer]) =>
      Object.hasOwn(QUESTIONS, question) && QUESTIONS[question as Question].some((known) => known === answer),
  ) &&
  areTexts(value["stappen"], STEPS) &&
  areTexts(value["velden"]) &&
  isChanged(value["gesproken"]) &&
  isChanged(value["geschreven"]);

/** Whether work has all its parts: what stands in a tab may come from another version of the site. */
export const isSoundWork = (work: Work): boolean => isRecord(work) && hasWork({ ...toFile(work) });

/** Whether anything was filled in. */
export const isEmpty = ({ answers, steps, fields, spoken, written }: Work): boolean =>
  Object.keys(answers).length === 0 &&
  [...Object.values(steps), ...Object.values(fields)].every((text) => text.trim() === "") &&
  !spoken &&
  !written;

/** What a trainer finds of one step in one apology. */
export const VERDICTS = ["ja", "deels", "nee"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What was found of one step. Keys are Dutch: they stand in a file. */
export interface Judged {
  a?: Verdict;
  b?: Verdict;
  waarom?: string;
}

/** Two apologies and what was found of them: in this tab and, as it is, in a file. */
export interface Comparison {
  a: string;
  b: string;
  stappen: Partial<Record<Step, Judged>>;
}

export const NO_COMPARISON: Comparison = { a: "", b: "", stappen: {} };

/** Whether a comparison has all its parts. */
export const isSoundComparison = (work: Comparison): boolean => isRecord(work) && hasComparison({ ...work });

/** Whether nothing was filled in. */
export const isBlank = ({ a, b, stappen }: Comparison): boolean =>
  [a, b, ...Object.values(stappen).flatMap((judged) => Object.values(judged))].join("").trim() === "";

const isVerdict = (value: unknown) => value === undefined || VERDICTS.some((verdict) => verdict === value);

/** Whether all of a file with a comparison is as it should be. */
export const hasComparison = (
  value: Record<string, unknown>,
): value is Record<string, unknown> & Comparison =>
  isText(value["a"]) &&
  isText(value["b"]) &&
  isRecord(value["stappen"]) &&
  Object.entries(value["stappen"]).every(
    ([step, judged]) =>
      STEPS.some((known) => known === step) &&
      isRecord(judged) &&
      isVerdict(judged["a"]) &&
      isVerdict(judged["b"]) &&
      (judged["waarom"] === undefined || isText(judged["waarom"])),
  );
