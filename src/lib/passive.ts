import { wordsOf } from "./sentences.ts";

const BECOME = new Set(["word", "wordt", "worden", "werd", "werden"]);
/** Past participles by their form. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)|(?:onder|over)\p{L}{2,}(?:d|t))$/u;
/** Words of letters that only look so. */
export const LOOKALIKES = new Set(
  `bedrag bedragen bedrijven bekend belangen beleid bereid bericht berichten beroepen besluit besluiten bestand
  bestanden bewijzen bewust bezwaren gebeurtenissen gebied gebieden gebouwen geld gemeenten geneigd gerust
  gesprekken gevallen gevoelen gevolgen gewend gezinnen gezond ongerust onderhoud ondergrond overheid overlast overschot
  overzicht verband vergoedingen verplicht verschillen verschillend verslagen verstand verzoeken`.split(
    /\s+/,
  ),
);
/** Words between the two at most. */
const REACH = 8;

/**
 * Sentences in the passive voice leave out who did it: a form of `worden` with a past participle within eight words
 * after it, or right before it. Gives the two words (`wordt … behandeld`), or `undefined`. Judged by form alone, so it
 * misses some and errs sometimes.
 */
export function passiveIn(sentence: string): string | undefined {
  const words = wordsOf(sentence);
  const isParticiple = (word = "") =>
    PARTICIPLE.test(word.toLowerCase()) && !LOOKALIKES.has(word.toLowerCase());
  for (const [index, word] of words.entries()) {
    if (!BECOME.has(word.toLowerCase())) continue;
    const before = words[index - 1];
    if (isParticiple(before)) return `${before} ${word}`;
    const after = words.slice(index + 1, index + 1 + REACH).find(isParticiple);
    if (after) return `${word} … ${after}`;
  }
  return undefined;
}
