import {
  LETTER_KINDS,
  type LetterKind,
  SITUATION_ANSWERS,
  SITUATIONS,
  type Situation,
  type SituationAnswer,
} from "../../lib/letter-model.ts";
import { isRecord } from "../../lib/state-file.ts";
import type { Situations, Ticks } from "./engine.ts";
import type { Typed } from "./draft.ts";

/** What a handler has done on one letter. Only in the tab, and in a file when asked. */
export interface Work {
  situations: Situations;
  ticks: Ticks;
  typed: Typed;
  /** The letter once it was changed by hand, pasted or opened. */
  text?: string | undefined;
  /** Checksum of the draft from which that began: another draft now means that the letter is behind. */
  from?: string | undefined;
  /** The letter before the draft was made anew. */
  older?: string | undefined;
}

export const emptyWork: Work = { situations: {}, ticks: {}, typed: {} };

/** The work as a file, beside the envelope. Keys are Dutch, because people open it. */
export interface WorkContent {
  soort_brief: LetterKind;
  situatie: Situations;
  eisen: Ticks;
  velden: Typed;
  tekst?: string | undefined;
  concept?: string | undefined;
}

/** The form of the file that this version writes and reads. */
export const FORM = 1;

/** What goes in the file. */
export const contentOf = (kind: LetterKind, work: Work): WorkContent => ({
  soort_brief: kind,
  situatie: work.situations,
  eisen: work.ticks,
  velden: work.typed,
  ...(work.text !== undefined && { tekst: work.text }),
  ...(work.from !== undefined && { concept: work.from }),
});

/** The work that a file holds. */
export const workOf = ({ situatie, eisen, velden, tekst, concept }: WorkContent): Work => ({
  situations: situatie,
  ticks: eisen,
  typed: velden,
  text: tekst,
  from: concept,
});

/** Whether what this tab kept is work that this version can use; another version may have left something else. */
export const isWork = (kind: LetterKind, kept: Work): boolean =>
  isRecord(kept) &&
  isWorkContent({ ...contentOf(kind, kept) }) &&
  ["undefined", "string"].includes(typeof kept.older);

/** Whether a file holds work on a letter, piece by piece. */
export function isWorkContent(
  value: Record<string, unknown>,
): value is Record<string, unknown> & WorkContent {
  const { soort_brief: kind, situatie, eisen, velden, tekst, concept } = value;
  return (
    LETTER_KINDS.includes(kind as LetterKind) &&
    isRecord(situatie) &&
    Object.entries(situatie).every(
      ([id, answer]) =>
        SITUATIONS.includes(id as Situation) && SITUATION_ANSWERS.includes(answer as SituationAnswer),
    ) &&
    isRecord(eisen) &&
    Object.values(eisen).every(
      (tick) =>
        isRecord(tick) &&
        [undefined, "ja", "nvt"].includes(tick["state"] as string | undefined) &&
        ["undefined", "string"].includes(typeof tick["note"]),
    ) &&
    isRecord(velden) &&
    Object.values(velden).every((field) => typeof field === "string") &&
    [tekst, concept].every((each) => ["undefined", "string"].includes(typeof each))
  );
}

/** Work with what was entered before the page started, by the names of its fields. */
export function withEntered(work: Work, entered: Record<string, string>): Work {
  const next: Work = {
    ...work,
    situations: { ...work.situations },
    ticks: { ...work.ticks },
    typed: { ...work.typed },
  };
  for (const [name, value] of Object.entries(entered)) {
    const [, kind, id = ""] = /^(situatie|veld|eis|nvt|notitie)-(.+)$/.exec(name) ?? [];
    if (kind === "situatie") next.situations[id as Situation] = value as SituationAnswer;
    if (kind === "veld") next.typed[id] = value;
    if (kind === "eis") next.ticks[id] = { ...next.ticks[id], state: "ja" };
    if (kind === "nvt") next.ticks[id] = { ...next.ticks[id], state: "nvt" };
    if (kind === "notitie") next.ticks[id] = { ...next.ticks[id], note: value };
    if (name === "brief") next.text = value;
  }
  return next;
}
