/**
 * A phrase to look for, with other forms of it. Three marks: `mij|ons` one of these words, `…` at most six words,
 * `ervar*` a word that starts so (`*klacht`: ends so). Everything else stands as it is.
 */
export interface Phrase {
  phrase: string;
  also?: string[] | undefined;
}

/** Where something stands in a text. */
export interface Match {
  /** As it stands in the text. */
  match: string;
  /** Place of its first character. */
  at: number;
}

/** A phrase found in a text. */
export interface Found<T extends Phrase> extends Match {
  phrase: T;
}

// Latin letters, small: with classes of all scripts and both cases a pattern takes many times longer to make.
const LETTERS = "a-z0-9\u00df-\u024f\u0300-\u036f";
const LETTER = `[${LETTERS}]`;
const NO_LETTER = new RegExp(`[^${LETTERS}]+`);
/** What may stand between two words of one sentence. */
const BETWEEN = "[\\s,;:()\"“”„'’‘«»–-]+";
const GAP = `(?:[^\\s]+${BETWEEN}){0,6}?`;

const escapePattern = (text: string) => text.replace(/[.+?^${}()[\]\\]/g, "\\$&");
const formsOf = (word: string) => word.toLowerCase().split("|");
const wordPattern = (word: string) =>
  `(?:${formsOf(word)
    .map((form) => escapePattern(form).replaceAll("*", `${LETTER}*`))
    .join("|")})`;

/** A text made ready for comparing: small letters in the same places, and its words. */
interface Prepared {
  text: string;
  lower: string;
  words: Set<string>;
}

let last: Prepared | undefined;

/** The same text is looked through for many phrases in a row. */
function prepare(text: string): Prepared {
  if (last?.text === text) return last;
  const plain = text.toLowerCase();
  // A few letters grow when made small; then places would shift.
  const lower =
    plain.length === text.length
      ? plain
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  last = { text, lower, words: new Set(lower.split(NO_LETTER)) };
  return last;
}

/** One form made ready: `near` tells cheaply that it cannot stand in a text, before its pattern is tried or even made. */
interface Ready {
  near: (text: Prepared) => boolean;
  pattern: () => RegExp;
}

function makeReady(form: string): Ready {
  const words = form.split(/\s+/);
  const slots = words.filter((word) => word !== "…").map(formsOf);
  // The slot whose shortest word is longest is the rarest.
  const rarest = slots.reduce((best, forms) => (shortest(forms) > shortest(best) ? forms : best));
  const whole = rarest.every((word) => !NO_LETTER.test(word));
  const stems = rarest.map((word) => word.replaceAll("*", ""));
  let made: RegExp | undefined;
  return {
    near: (text) => stems.some((stem) => (whole ? text.words.has(stem) : text.lower.includes(stem))),
    pattern: () => {
      made ??= patternOf(words);
      return made;
    },
  };
}

const shortest = (forms: string[]) => Math.min(...forms.map((form) => form.replaceAll("*", "").length));

function patternOf(words: string[]): RegExp {
  let source = "";
  let afterGap = false;
  for (const word of words) {
    if (source !== "" && !afterGap) source += BETWEEN;
    afterGap = word === "…";
    source += afterGap ? GAP : wordPattern(word);
  }
  return new RegExp(`(?<!${LETTER})${source}(?!${LETTER})`, "g");
}

const ready = new WeakMap<readonly string[], Ready[]>();

/** Where one of several forms stands in a text, in the order of the forms. Keeps what it makes of a list of forms. */
export function findForms(text: string, forms: readonly string[]): Match[] {
  let entries = ready.get(forms);
  if (!entries) {
    entries = forms.map(makeReady);
    ready.set(forms, entries);
  }
  const prepared = prepare(text);
  return entries.flatMap(({ near, pattern }) =>
    near(prepared)
      ? [...prepared.lower.matchAll(pattern())].map(({ 0: { length }, index }) => ({
          match: text.slice(index, index + length),
          at: index,
        }))
      : [],
  );
}

const allForms = new WeakMap<Phrase, string[]>();

/**
 * Where phrases stand in a text, in order: whole words, capitals do not count. Where two phrases overlap, both are
 * given. A gap may run over a full stop: search sentence by sentence.
 */
export function findPhrases<T extends Phrase>(text: string, phrases: T[]): Found<T>[] {
  return phrases
    .flatMap((phrase) => {
      let forms = allForms.get(phrase);
      if (!forms) {
        forms = [phrase.phrase, ...(phrase.also ?? [])];
        allForms.set(phrase, forms);
      }
      return findForms(text, forms).map((found) => ({ phrase, ...found }));
    })
    .sort((a, b) => a.at - b.at);
}
