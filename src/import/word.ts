import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import type mammoth from "mammoth";
import type { LetterNote } from "./letter.ts";
import { WORD_BODY } from "./zip.ts";

/** What of a Word file is read: text, styles, numbering. Pictures and fonts are not even unpacked. */
export const WORD_PART = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Takes the parts with text out of a Word file. Throws where it is damaged. */
export function unpackWord(bytes: Uint8Array): Unzipped {
  const parts = unzipSync(bytes, { filter: ({ name }) => WORD_PART.test(name) });
  for (const [name, part] of Object.entries(parts))
    if (name.endsWith(".xml")) parts[name] = strToU8(readable(strFromU8(part)));
  return parts;
}

/**
 * Renames what mammoth drops with the text in it (simple fields, marked directions, one kind of line break), and what
 * it gives up on where a reference is missing (links, pictures).
 */
const readable = (xml: string) =>
  xml
    .replace(/(<\/?)w:(?:fldSimple|bdo|dir|hyperlink)(?=[\s/>])/g, "$1w:smartTag")
    .replace(/(<\/?)(?:a:blip|v:imagedata)(?=[\s/>])/g, "$1w:image")
    .replace(/<w:cr(?=[\s/>])/g, "<w:br");

/** Makes HTML of the parts. Packed anew, so that mammoth gets nothing but what was measured. */
export async function htmlOfWord(parts: Unzipped, { convertToHtml }: typeof mammoth): Promise<string> {
  const { buffer } = zipSync(parts, { level: 0 });
  // In the browser mammoth reads `arrayBuffer`, in Node (the tests) `buffer`.
  const input = { arrayBuffer: buffer, buffer };
  const { value } = await convertToHtml(input, { styleMap: ["p[style-name='Title'] => h1:fresh"] });
  return value;
}

/** What the reader should know of what is not in the text. */
export function notesOn(parts: Unzipped): LetterNote[] {
  const anywhere = (name: RegExp, tag: RegExp) =>
    Object.entries(parts).some(([path, part]) => name.test(path) && tag.test(strFromU8(part)));
  const notes: Record<LetterNote, boolean> = {
    afbeeldingen: anywhere(WORD_BODY, /<w:image[\s/>]/),
    wijzigingen: anywhere(WORD_BODY, /<w:(ins|del|moveFrom|moveTo)[\s>]/),
    opmerkingen: anywhere(/^word\/comments\d*\.xml$/, /<w:comment[\s>]/),
    "kop-en-voet": anywhere(/^word\/(header|footer)\d*\.xml$/, /<w:t[\s>]/),
  };
  return (Object.keys(notes) as LetterNote[]).filter((note) => notes[note]);
}
