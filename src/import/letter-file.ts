import { type Encoding, type FileKind, recogniseFile } from "./file-kind.ts";
import type { HtmlNode } from "./html-text.ts";
import { type LetterFault, letterReading, type LetterReading } from "./letter.ts";

/** Largest file, in bytes. */
export const MAX_FILE = 10_000_000;

const FAULT_OF: Record<Exclude<FileKind, Encoding | "zip">, LetterFault> = {
  "old-doc": "oude-doc",
  protected: "beveiligd",
  pdf: "pdf",
  rtf: "rtf",
  markup: "geen-brief",
  binary: "geen-brief",
  empty: "leeg",
};

/** Parses HTML into a page that is never shown: it loads nothing and runs nothing. */
const parseInBrowser = (html: string): HtmlNode => new DOMParser().parseFromString(html, "text/html").body;

/**
 * Reads a letter from a file, on this device. Never throws. Plain text is read at once; what reads Word files is large
 * and loads only for one. `parse` is there for the tests, which have no browser.
 */
export async function readLetterFile(file: File, parse = parseInBrowser): Promise<LetterReading> {
  if (file.size > MAX_FILE) return { fault: "te-groot" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = recogniseFile(bytes);
    if (kind === "zip") {
      const word = await import("./word-file.ts").catch(() => undefined);
      return word ? await word.readZippedLetter(bytes, parse) : { fault: "niet-geladen" };
    }
    if (kind in FAULT_OF) return { fault: FAULT_OF[kind as keyof typeof FAULT_OF] };
    return letterReading(new TextDecoder(kind).decode(bytes), []);
  } catch {
    return { fault: "beschadigd" };
  }
}
