import { unzipSync } from "fflate";
import { latin } from "./file-kind.ts";

/** What a zip file says about one of its entries; nothing is unpacked for it. */
export interface ZipEntry {
  name: string;
  /** Declared size when unpacked, in bytes. */
  size: number;
}

/** More entries than any letter has. The list stops one beyond. */
export const MAX_ENTRIES = 2_000;

/** Lists the entries of a zip file, or gives nothing where the file is cut off or mangled. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        if (entries.length > MAX_ENTRIES) throw new RangeError("too many entries");
        return false;
      },
    });
  } catch {
    return entries.length > MAX_ENTRIES ? entries : undefined;
  }
  return entries;
}

/** Where a Word file keeps its text. Some online editors number the name. */
export const WORD_BODY = /^word\/document\d*\.xml$/;

/** What is in a zip file: a letter, something else, or nothing that can be listed. */
export type ZipKind = "docx" | "odt" | "other-zip" | "broken-zip";

/** Recognises a zip file by what is in it. */
export function zipKind(bytes: Uint8Array): ZipKind {
  // This format starts with its name, unpacked.
  if (latin(bytes.subarray(30, 80)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"))
    return "odt";
  const entries = zipEntries(bytes);
  if (!entries) return "broken-zip";
  return entries.some(({ name }) => WORD_BODY.test(name)) ? "docx" : "other-zip";
}
