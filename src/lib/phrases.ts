/**
 * A phrase to look for, with other forms of it. Three marks: `mij|ons` one of these words, `…` at most six words,
 * `ervar*` a word that starts so (`*klacht`: ends so). Everything else stands as it is.
 */
export interface Phrase {
  phrase: string;
  also?: string[] | undefined;
}

/** A phrase found in a text. */
export interface Found<T extends Phrase> {
  phrase: T;
  /** As it stands in the text. */
  match: string;
  /** Place of its first character. */
  at: number;
}

const LETTER = "[\\p{L}\\p{N}\\p{M}]";
/** What may stand between two words of one sentence. */
const BETWEEN = "[\\s,;:()\"“”„'’‘«»–-]+";
const GAP = `(?:[^\\s]+${BETWEEN}){0,6}?`;

const escapePattern = (text: string) => text.replace(/[.+?^${}()[\]\\]/g, "\\$&");
const formsOf = (word: string) => word.toLowerCase().split("|");
const wordPattern = (word: string) =>
  `(?:${formsOf(word)
    .map((form) => escapePattern(form).replaceAll("*", `${LETTER}*`))
    .join("|")})`;

/** A phrase made ready: `stems` holds pieces of which one must stand in a text before the pattern can. */
interface Ready {
  pattern: RegExp;
  stems: string[];
}

const ready = new Map<string, Ready>();

function makeReady(phrase: string): Ready {
  const known = ready.get(phrase);
  if (known) return known;
  const words = phrase.split(/\s+/);
  let source = "";
  let afterGap = false;
  for (const word of words) {
    if (source !== "" && !afterGap) source += BETWEEN;
    afterGap = word === "…";
    source += afterGap ? GAP : wordPattern(word);
  }
  // Looking for the rarest word first is many times faster than trying the pattern everywhere.
  const stems = words
    .filter((word) => word !== "…")
    .map((word) => formsOf(word).map((form) => form.replaceAll("*", "")))
    .reduce((best, forms) => (shortest(forms) > shortest(best) ? forms : best));
  const made = { pattern: new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, "giu"), stems };
  ready.set(phrase, made);
  return made;
}

const shortest = (forms: string[]) => Math.min(...forms.map(({ length }) => length));

/**
 * Where phrases stand in a text, in order: whole words, capitals do not count. Where two phrases overlap, both are
 * given. A gap may run over a full stop: search sentence by sentence.
 */
export function findPhrases<T extends Phrase>(text: string, phrases: T[]): Found<T>[] {
  const lower = text.toLowerCase();
  return phrases
    .flatMap((phrase) =>
      [phrase.phrase, ...(phrase.also ?? [])].flatMap((form) => {
        const { pattern, stems } = makeReady(form);
        if (!stems.some((stem) => lower.includes(stem))) return [];
        return [...text.matchAll(pattern)].map((match) => ({ phrase, match: match[0], at: match.index }));
      }),
    )
    .sort((a, b) => a.at - b.at);
}
