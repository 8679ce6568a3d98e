import type { DraftWords } from "./draft.ts";
import type { Advies, ExcuusUitkomst, Stap, Vooraf } from "./schema.ts";

/** What the island knows of one step; the rest of it stands on the page already. */
export type StepWords = Pick<Stap, "id" | "title" | "question" | "spoken" | "missing" | "signals">;

/** The words of the island, from `content/tools/excuuswizard/`. */
export interface WizardWords extends DraftWords {
  vooraf: Vooraf[];
  uitkomsten: ExcuusUitkomst[];
  adviezen: Advies[];
  stappen: StepWords[];
}

/** How many hints there are on a text: said while someone types. */
export const countHints = (count: number, about: string) =>
  `${count === 0 ? "Geen wenken" : count === 1 ? "1 wenk" : `${count} wenken`} bij ${about}.`;

/** What the advice is about, as a heading. */
export const PART_NAMES: Record<Advies["part"], string> = {
  wie: "Wie het zegt",
  hoe: "Hoe u het brengt",
  wanneer: "Wanneer",
  angst: "Zorgen over aansprakelijkheid",
};
