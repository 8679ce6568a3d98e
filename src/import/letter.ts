import { LONGEST_TEXT } from "../lib/letter-model.ts";
import { tidy } from "./plain-text.ts";

/** Why a file gives no letter; the id leads to the message. */
export type LetterFault =
  | "leeg"
  | "te-groot"
  | "te-lang"
  | "oude-doc"
  | "beveiligd"
  | "pdf"
  | "odt"
  | "rtf"
  | "geen-brief"
  | "beschadigd"
  /** Not the file's fault: the part of the site that reads Word files did not arrive. */
  | "niet-geladen";

/** What was left out of a letter, or chosen in it; the id leads to the message. */
export type LetterNote = "afbeeldingen" | "wijzigingen" | "opmerkingen" | "kop-en-voet";

/** The text of a letter in the notation of the site, or why there is none. */
export type LetterReading = { text: string; notes: LetterNote[] } | { fault: LetterFault };

/** A letter from its raw text, or why there is none. */
export function letterReading(raw: string, notes: LetterNote[]): LetterReading {
  const text = tidy(raw);
  if (text === "") return { fault: "leeg" };
  return text.length > LONGEST_TEXT ? { fault: "te-lang" } : { text, notes };
}
