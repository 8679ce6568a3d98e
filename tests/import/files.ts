import { strToU8, zipSync } from "fflate";
import type { FileKind } from "../../src/import/file-kind.ts";
import type { LetterFault, LetterReading } from "../../src/import/letter.ts";
import { readLetterFile } from "../../src/import/letter-file.ts";
import type { ZipKind } from "../../src/import/zip.ts";
import { parseHtml } from "./parse.ts";

const OFFICE = "http://schemas.openxmlformats.org";

/** A document as Word writes it; `body` is raw XML. */
export const wordXml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:pic="${OFFICE}/drawingml/2006/picture" xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`;

/** A paragraph of one run; `properties` is raw XML. */
export const p = (text: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A table of rows of cells, each raw XML. */
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A Word file with this body, and other parts by their path. */
export function wordFile(body: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all = { "[Content_Types].xml": "<Types/>", "word/document.xml": wordXml(body), ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** The start of an office file before 2007, with the name of a part. */
export function oleFile(part: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(part, "utf16le")), 1024);
  return bytes;
}

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));

const word = wordFile(p("Beste mevrouw,"));

/** Files of each kind, and the fault that each gives; none for files that can be read. */
export const SAMPLES: [
  name: string,
  bytes: Uint8Array,
  kind: Exclude<FileKind, "zip"> | ZipKind,
  fault?: LetterFault,
][] = [
  ["docx", word, "docx"],
  ["docx with macros", wordFile(p("Beste"), { "word/vbaProject.bin": oleFile("VBA") }), "docx"],
  [
    "docx from an online editor",
    zipSync({ "word/document2.xml": strToU8(wordXml(p("Beste"))), ...relsTo("word/document2.xml") }),
    "docx",
  ],
  ["docx cut off", word.subarray(0, word.length / 2), "broken-zip", "beschadigd"],
  ["docx with a document that is no XML", wordFile("<w:p><"), "docx", "beschadigd"],
  ["docx without text", wordFile("<w:p/>"), "docx", "leeg"],
  ["zip without a document", zipSync({ "word/styles.xml": strToU8("<x/>") }), "other-zip", "geen-brief"],
  ["spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "other-zip", "geen-brief"],
  ["zip without entries", zipSync({}), "other-zip", "geen-brief"],
  [
    "odt",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    "odt",
    "odt",
  ],
  ["doc", oleFile("WordDocument"), "old-doc", "oude-doc"],
  ["start of an old office file", oleFile(""), "old-doc", "oude-doc"],
  ["xls", oleFile("Workbook"), "binary", "geen-brief"],
  ["doc with a spreadsheet in it", oleFile("Workbook WordDocument"), "old-doc", "oude-doc"],
  ["msg", oleFile("__properties_version1.0"), "binary", "geen-brief"],
  ["docx with a password", oleFile("EncryptedPackage"), "protected", "beveiligd"],
  ["pdf", bytesOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "pdf", "pdf"],
  ["rtf", bytesOf("{\\rtf1\\ansi Beste}"), "rtf", "rtf"],
  ["png", bytesOf("89504e470d0a1a0a0000000d49484452", "hex"), "binary", "geen-brief"],
  ["web page", bytesOf("\ufeff\n<!DOCTYPE html><p>Beste"), "markup", "geen-brief"],
  ["xml", bytesOf('<?xml version="1.0"?><x/>'), "markup", "geen-brief"],
  ["empty", new Uint8Array(), "empty", "leeg"],
  ["white space", bytesOf("\ufeff \r\n\u00a0\t"), "utf-8", "leeg"],
  ["utf-8", bytesOf("Geachte heer Noël 🙂"), "utf-8"],
  ["utf-8 that starts with a smaller sign", bytesOf("<naam> schreef"), "utf-8"],
  ["utf-8 about pdf", bytesOf("Zie %PDF- en {\\rtf"), "utf-8"],
  ["utf-16", bytesOf("\ufeffGeachte heer Noël", "utf16le"), "utf-16le"],
  ["utf-16, the other way", swapped(bytesOf("\ufeffGeachte heer Noël", "utf16le")), "utf-16be"],
  ["utf-16 cut off in a character", bytesOf("fffe4100ff", "hex"), "binary", "geen-brief"],
  ["windows-1252", bytesOf("476561636874652068656572204e6fEB6C2C2080", "hex"), "windows-1252"],
  ["windows-1252 with a control character", bytesOf("4e6feb6c01", "hex"), "binary", "geen-brief"],
  ["windows-1252 with a byte that means nothing", bytesOf("4e6feb6c81", "hex"), "binary", "geen-brief"],
  ["utf-8 with a delete character", bytesOf("Beste\u007f"), "binary", "geen-brief"],
  ["utf-8 with a control character", bytesOf("Beste\u0000"), "binary", "geen-brief"],
];

/** The package points to its document. */
export function relsTo(target: string): Record<string, Uint8Array> {
  return {
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
    ),
  };
}

function swapped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16());
}

/** Reads bytes as the site does. */
export const read = (bytes: Uint8Array): Promise<LetterReading> =>
  readLetterFile(new File([Uint8Array.from(bytes)], "brief"), parseHtml);

/** The text of a file that must be readable. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const reading = await read(bytes);
  if ("fault" in reading) throw new Error(reading.fault);
  return reading.text;
}
