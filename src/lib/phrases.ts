/** A phrase to look for, with other forms of it. */
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

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Where phrases stand in a text, in order. Whole words only, capitals do not count, and any white space may stand
 * between two words. Where two phrases overlap, both are given.
 */
export function findPhrases<T extends Phrase>(text: string, phrases: T[]): Found<T>[] {
  return phrases
    .flatMap((phrase) =>
      [phrase.phrase, ...(phrase.also ?? [])].flatMap((form) => {
        const words = form.split(/\s+/).map(escapePattern).join("\\s+");
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu");
        return [...text.matchAll(pattern)].map((match) => ({ phrase, match: match[0], at: match.index }));
      }),
    )
    .sort((a, b) => a.at - b.at);
}
