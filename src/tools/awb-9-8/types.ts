import type { Calendar } from "../../lib/atw.ts";
import type { Citation } from "../../lib/source-ref.ts";
import type { ConductQuestion, LetterQuestion } from "./model.ts";
import type { Version } from "./receipt.ts";
import type { Grond, Teksten, Uitkomst, Vraag } from "./schema.ts";

/** What the island needs: all words, the calendar, the version of the rules, and how sources are cited. */
export interface ToolData {
  questions: Vraag[];
  grounds: Grond[];
  outcomes: Uitkomst[];
  texts: Teksten;
  calendar: Calendar;
  citations: Record<string, Citation>;
  version: Version;
}

/** The words of one question. Throws on a question without words, which the content check refuses. */
export function wordsOf(data: ToolData, question: LetterQuestion | ConductQuestion): Vraag {
  const words = data.questions.find(({ id }) => id === question);
  if (!words) throw new Error(`geen woorden voor vraag "${question}"`);
  return words;
}

const LID_2: Record<string, string> = {
  nee: "Nee, dat voer ik niet aan",
  belang: "Ja, het belang van de klager",
  gewicht: "Ja, het gewicht van de gedraging",
};

/** How an answer reads. */
export function labelOf(words: Vraag, answer: string): string {
  if (answer === "weet-niet") return "Weet ik niet";
  if (words.id === "lid-2") return LID_2[answer] ?? answer;
  if (answer === "ja") return words.labels?.ja ?? "Ja";
  if (answer === "nee") return words.labels?.nee ?? "Nee";
  return answer;
}
