/** How the characters of a text file are written; each is a name that `TextDecoder` knows. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What a file is, by its bytes; its name and the type that the browser gives count for nothing. */
export type FileKind =
  | Encoding
  /** Many kinds of files are zip files; see `zipKind`, which loads more. */
  | "zip"
  /** Word up to 2003. */
  | "old-doc"
  /** An office file with a password or with restricted rights. */
  | "protected"
  | "pdf"
  | "rtf"
  /** Text for machines: a web page or XML. */
  | "markup"
  | "binary"
  | "empty";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** Recognises a file. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return "zip";
  const head = latin(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return "binary";
  return /^<(\?xml|!doctype|html)/i.test(head) ? "markup" : encoding;
}

/** Office files before 2007, and newer ones in a safe: the names of their parts are in UTF-16. */
function oleKind(bytes: Uint8Array): FileKind {
  const text = latin(bytes);
  const has = (part: string) => text.includes([...part].join("\0"));
  if (has("EncryptedPackage")) return "protected";
  // Spreadsheets, presentations and messages from Outlook. A letter may contain a spreadsheet.
  const other = ["Workbook", "PowerPoint Document", "__properties_version1.0"];
  return !has("WordDocument") && other.some(has) ? "binary" : "old-doc";
}

/** The first way of writing that fits every byte and gives no control characters. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked: Encoding | undefined = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : undefined;
  const candidates: Encoding[] = marked ? [marked] : ["utf-8", "windows-1252"];
  return candidates.find((encoding) => {
    try {
      return !hasControls(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}

/** Whether a text has characters that no one types; tabs, line ends and page ends are typed. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160)) return true;
  }
  return false;
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** One character per byte. Only for comparing: above 0x7f the characters are not what they seem. */
export const latin = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
