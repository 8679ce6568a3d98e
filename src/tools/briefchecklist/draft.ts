import { writtenDate } from "../../lib/dates.ts";
import { readDate } from "../../lib/date-input.ts";
import { fillPlaceholders } from "../../lib/placeholders.ts";
import { holds, settled, type Situations } from "./engine.ts";
import { COMPUTED, type Computed, type LetterDates } from "./letter-dates.ts";
import type { Concept, Veld } from "./schema.ts";

/** What was typed, by field. */
export type Typed = Record<string, string>;

/**
 * The letter for what is known: paragraphs with an empty line between, `# ` before a heading, `- ` before an item. What
 * was not typed, or cannot be computed, stays visible between brackets.
 */
export function makeDraft(
  concept: Concept,
  fields: Veld[],
  situations: Situations,
  typed: Typed,
  { dates }: LetterDates,
): string {
  const computed = Object.entries(COMPUTED).map(([name, missing]) => {
    const date = dates[name as Computed];
    return [name, date ? writtenDate(date) : `[${missing}]`];
  });
  const values = Object.fromEntries([
    ...fields.map((field) => [field.id, fieldText(field, typed[field.id])]),
    ...computed,
  ]) as Record<string, string>;
  const lines = concept.blocks
    .filter(({ when }) => holds(when, settled(situations)) === "ja")
    .flatMap(({ heading, lines }) => [...(heading ? [`# ${heading}`] : []), ...lines])
    .map((line) => fillPlaceholders(line, values));
  return lines.reduce((text, line) => {
    if (text === "") return line;
    // Items stand close together, and so do the lines of an address.
    const close = line.startsWith("- ") && /(^|\n)- [^\n]*$/.test(text);
    return `${text}${close ? "\n" : "\n\n"}${line}`;
  }, "");
}

function fieldText({ kind, missing }: Veld, typed: string | undefined): string {
  // A field holds one paragraph: a line break would make more of it.
  const value = typed?.trim().replace(/\s*\n\s*/g, " ") ?? "";
  if (value === "") return `[${missing}]`;
  if (kind !== "datum") return value;
  const read = readDate(value);
  return "date" in read ? writtenDate(read.date) : `[${missing}]`;
}
