import type { Zoekwoord } from "../schemas/zoekwoord.ts";

/** Most words that one query is widened with; each costs a look in the index. */
const MOST = 6;

/**
 * Words to look for besides the query itself: parts of its compounds, compounds of its parts, and synonyms, all from
 * `content/zoekwoorden.yaml`. The Dutch stemmer of the index knows none of these.
 */
export function widen(query: string, zoekwoorden: Zoekwoord[]): string[] {
  const asked = query.toLowerCase().trim();
  const words = new Set([asked, ...asked.split(/\s+/)]);
  const found = new Set<string>();
  for (const { word, parts = [], same = [] } of zoekwoorden) {
    if (words.has(word)) for (const other of [...parts, ...same]) found.add(other);
    // A compound that begins with the word is found by the index itself, which looks for beginnings.
    if (
      parts.some((part) => words.has(part) && !word.startsWith(part)) ||
      same.some((other) => words.has(other))
    )
      found.add(word);
  }
  return [...found].filter((word) => !words.has(word)).slice(0, MOST);
}
