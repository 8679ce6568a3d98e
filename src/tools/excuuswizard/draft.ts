import { blankPlaceholders, fillPlaceholders } from "../../lib/placeholders.ts";
import { blockSpans, sentenceSpans } from "../../lib/sentences.ts";
import type { Step } from "./model.ts";
import type { ExcuusTeksten, Stap } from "./schema.ts";

/** The words that make a draft out of what was typed. */
export interface DraftWords extends Pick<ExcuusTeksten, "written" | "spoken" | "fields"> {
  stappen: Pick<Stap, "id" | "spoken" | "missing">[];
}

/** What a draft is filled from. */
export interface Typed {
  /** Per step, as typed. */
  steps: Partial<Record<Step, string>>;
  /** Per field of the drafts. */
  fields: Record<string, string>;
}

/** Lines of a draft, filled; an empty field stays visible as a place to fill in. */
function filled(lines: string[], { fields }: DraftWords, typed: Typed): string[] {
  const values = Object.fromEntries(
    fields.map(({ id, missing }) => [id, typed.fields[id]?.trim() || `[${missing}]`]),
  );
  return lines.map((line) => fillPlaceholders(line, values));
}

/** The written version: a letter with what was typed as its paragraphs, in our order. */
export function makeWritten(words: DraftWords, typed: Typed): string {
  const steps = words.stappen.map(({ id, missing }) => typed.steps[id]?.trim() || `[${missing}]`);
  const { before, after } = words.written;
  return [...filled(before, words, typed), ...steps, ...filled(after, words, typed)].join("\n\n");
}

/** The spoken version: talking points, one per sentence, under what to do. Nobody should read a letter aloud. */
export function makeSpoken(words: DraftWords, typed: Typed): string {
  const points = (lines: string[]) => lines.map((line) => `- ${line}`);
  const steps = words.stappen.map(({ id, spoken, missing }) => {
    const sentences = blockSpans(typed.steps[id] ?? "")
      .flatMap(sentenceSpans)
      .map(({ text }) => text.replace(/\s+/g, " "));
    return [`# ${spoken}`, ...points(sentences.length > 0 ? sentences : [`[${missing}]`])];
  });
  const { before, after } = words.spoken;
  return [
    ["# Zo begint u", ...points(filled(before, words, typed))],
    ...steps,
    ["# Zo eindigt u", ...points(filled(after, words, typed))],
  ]
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/** Stands in the text of the citizen until he chose what he misses. */
const MISSED = "[wat u mist]";

/** What a citizen can write back, from the steps that he misses. */
export const makeMirror = (
  { before, after }: ExcuusTeksten["mirror"],
  stappen: Pick<Stap, "id" | "citizen">[],
  missed: Step[],
): string => {
  const say = stappen.filter(({ id }) => missed.includes(id)).map(({ citizen }) => citizen.say);
  return [...before, ...(say.length > 0 ? say : [MISSED]), ...after].join("\n\n");
};

/**
 * The text as it should be read back: what still has to be filled in, and lines such as `Onderwerp: …`, are blanked.
 * Everything else keeps its place.
 */
export const withoutOpenPlaces = (text: string): string =>
  blankPlaceholders(text).replace(/^(?:onderwerp|kenmerk):.*$/gim, (line) => " ".repeat(line.length));
