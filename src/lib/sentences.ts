/** A piece of a text and the place of its first character. */
export interface Span {
  text: string;
  at: number;
}

const segmenter = new Intl.Segmenter("nl", { granularity: "sentence" });
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.:/-][\p{L}\p{N}\p{M}]+)*/gu;
const ABBREVIATION = /\b(art|bijv|blz|dhr|mevr|mw|nr|o\.a|p|par|t\.a\.v|tel)\.\s*$/i;
/** Marks at the start of a line that are no words: headings and items, also as Word pastes them. */
const MARK = /^(#{1,6}\s+|[-*•·–▪◦]\s+|\d{1,2}[.)]\s+)/u;

/** The words of a text; a date, an article number or a word with a hyphen counts once. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The sentences of one block of text (a paragraph, a list item), without space around them. */
export function sentenceSpans(block: Span): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmenter.segment(block.text)) {
    const last = found.at(-1);
    // No new sentence after an abbreviation or before a small letter: the segmenter knows few of ours.
    if (last && (ABBREVIATION.test(last.text) || /^\s*\p{Ll}/u.test(segment))) last.text += segment;
    else found.push({ text: segment, at: block.at + index });
  }
  return found.map(trimmed).filter(({ text }) => wordsOf(text).length > 0);
}

/** The sentences of one block, as text. */
export const sentencesOf = (block: string): string[] =>
  sentenceSpans({ text: block, at: 0 }).map(({ text }) => text);

/**
 * The blocks of a letter as typed: its lines, without the marks of headings and items. A line that goes on with a small
 * letter belongs to the one before: mail programs break lines so. Empty lines are left out.
 */
export function blockSpans(text: string): Span[] {
  const blocks: Span[] = [];
  let at = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const block = trimmed({ text: line, at });
    const last = blocks.at(-1);
    if (open && last && /^\p{Ll}/u.test(block.text))
      last.text = text.slice(last.at, block.at + block.text.length);
    else {
      const mark = MARK.exec(block.text)?.[0].length ?? 0;
      if (block.text.length > mark) blocks.push({ text: block.text.slice(mark), at: block.at + mark });
    }
    open = block.text !== "";
    at += line.length + 1;
  }
  return blocks;
}

/**
 * The same text for the eye, fit for comparing: composed letters, plain spaces, without soft hyphens and characters
 * that take no room.
 */
export const cleanText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f\t]/g, " ");

function trimmed({ text, at }: Span): Span {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), at: at + start };
}
