import { type HtmlNode, textOfHtml } from "./html-text.ts";
import { type LetterFault, letterReading, type LetterReading } from "./letter.ts";
import { htmlOfWord, notesOn, unpackWord, WORD_PART } from "./word.ts";
import { MAX_ENTRIES, type ZipEntry, zipEntries, type ZipKind, zipKind } from "./zip.ts";

/** Largest Word file when unpacked, in bytes. A small zip file can hold an endless one. */
export const MAX_UNPACKED = 60_000_000;
/** The same, for the parts with text: beyond it, a browser needs many seconds and more memory than it has. */
export const MAX_XML = 5_000_000;

const FAULT_OF: Record<Exclude<ZipKind, "docx">, LetterFault> = {
  odt: "odt",
  "other-zip": "geen-brief",
  "broken-zip": "beschadigd",
};

/** Reads a letter from a zip file. Loaded only for one, and what reads Word after that only for Word. */
export async function readZippedLetter(
  bytes: Uint8Array,
  parse: (html: string) => HtmlNode,
): Promise<LetterReading> {
  const kind = zipKind(bytes);
  if (kind !== "docx") return { fault: FAULT_OF[kind] };
  const entries = zipEntries(bytes) ?? [];
  if (entries.length > MAX_ENTRIES || sizeOf(entries) > MAX_UNPACKED) return { fault: "te-groot" };
  if (sizeOf(entries.filter(({ name }) => WORD_PART.test(name))) > MAX_XML) return { fault: "te-lang" };
  const parts = unpackWord(bytes);
  const mammoth = await import("mammoth").catch(() => undefined);
  if (!mammoth) return { fault: "niet-geladen" };
  const html = await htmlOfWord(parts, mammoth.default);
  return letterReading(textOfHtml(parse(html)), notesOn(parts));
}

const sizeOf = (entries: ZipEntry[]) => entries.reduce((total, { size }) => total + size, 0);
