import { isIsoDate, writtenDate } from "../../lib/dates.ts";
import { fillPlaceholders } from "../../lib/placeholders.ts";
import type { Notes } from "./receipt.ts";
import type { Conduct, Ground, LetterAnswers } from "./model.ts";
import type { Grond, Teksten, Uitkomst } from "./schema.ts";
import type { ConductResult } from "./result.ts";

/** What a draft is filled from. */
export interface DraftInput {
  letter: LetterAnswers;
  conducts: Conduct[];
  results: ConductResult[];
  notes: Record<string, Notes>;
  words: { grounds: Grond[]; outcomes: Uitkomst[]; texts: Teksten };
  /** Last day of the notice, when it is known. */
  noticeBy?: string | undefined;
}

const date = (answer: string | undefined, missing: string) =>
  answer && isIsoDate(answer) ? writtenDate(answer) : `[${missing}]`;

/**
 * The draft for what was found: the notice of article 9:8 lid 3 for the conducts that need not be handled, or a note
 * for the file. One paragraph per line of content; an empty line between them.
 */
export function makeDraft(kind: "notice" | "note", input: DraftInput): string {
  const { letter, conducts, results, notes, words } = input;
  const chosen = results.filter(({ outcomes }) => kind === "note" || outcomes.join() === "niet-verplicht");
  const nameOf = (id: string) => notes[id]?.name.trim() || "[omschrijving van de gedraging]";
  const answersOf = (id: string) => conducts.find((conduct) => conduct.id === id)?.answers ?? {};
  const receipt = date(letter.ontvangst, "datum van ontvangst");
  const valuesOf = (id: string) => ({
    gedraging: nameOf(id),
    datum: date(answersOf(id).datum, "datum van de gedraging"),
    ontvangst: receipt,
  });
  const groundText = (id: string, ground: Ground) => {
    const words98 = words.grounds.find((each) => each.id === ground);
    return words98 ? `${fillPlaceholders(words98.draft, valuesOf(id))} (artikel ${words98.place} Awb).` : "";
  };
  // What is not given yet stays visible as a place to fill in.
  const reasonText = (id: string) =>
    words.texts.reasons.map((reason) =>
      fillPlaceholders(reason.draft, {
        reden: notes[id]?.reasons[reason.id]?.trim() || `[${reason.question}]`,
      }),
    );
  const grounds = chosen.flatMap(({ id, holds }) => [
    ...holds.map((ground) => groundText(id, ground)),
    ...(holds.includes("lid-2") ? reasonText(id) : []),
  ]);
  // The file wants the rule, not words to the complainant.
  const rules = chosen.flatMap(({ id, outcomes, holds }) => [
    ...words.outcomes
      .filter((outcome) => outcomes.join() === outcome.id)
      .map(({ because }) => `- ${nameOf(id)}: ${because}`),
    ...words.grounds
      .filter((ground) => holds.includes(ground.id))
      .map(({ place, rule }) => `- Artikel ${place}: ${rule}`),
  ]);
  const outcomes = chosen.map(({ id, outcomes }) => {
    const titles = outcomes.map(
      (outcome) => words.outcomes.find((each) => each.id === outcome)?.title ?? outcome,
    );
    return `${nameOf(id)}: ${titles.join(" of ")}`;
  });
  const values = {
    gedraging: chosen.map(({ id }) => nameOf(id)).join("; "),
    datum: chosen.map(({ id }) => valuesOf(id).datum).join("; "),
    ontvangst: receipt,
    gronden: grounds.join("\n\n"),
    redenen: rules.length > 0 ? `\n${rules.join("\n")}` : "[redenen]",
    uitkomst:
      outcomes.length > 1 ? `\n${outcomes.map((outcome) => `- ${outcome}`).join("\n")}` : outcomes.join(),
    termijn: input.noticeBy ? writtenDate(input.noticeBy) : "[laatste dag voor het bericht]",
  };
  return words.texts.drafts[kind].map((line) => fillPlaceholders(line, values)).join("\n\n");
}
