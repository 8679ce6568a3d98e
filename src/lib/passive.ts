import { wordsOf } from "./sentences.ts";

const BECOME = new Set(["word", "wordt", "worden", "werd", "werden"]);
/** Past participles by their form; the list beside it holds words that only look so. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?(?:ge|be|ver|ont|her)\p{L}{2,}(?:d|t|en)|(?:onder|over)\p{L}{2,}(?:d|t))$/u;
const LOOKALIKE =
  /^(?:gemeenten?|gegevens?|gesprek(?:ken)?|geval(?:len)?|gevolgen?|gevoelens?|gebied(?:en)?|gebouwen?|gezinnen|geld|gebeurtenissen|geneigd|gezond|gewend|bekend|bereid|bewust|belangen|besluit(?:en)?|bericht(?:en)?|bedrag|bedragen|beleid|bewijzen|bezwaren|beroepen|verschillend|verschillende|verschillen|verslagen|verzoek(?:en)?|vergoedingen|verband|verstand|ongerust|gerust|bedrijven|bestand(?:en)?|verplicht|onderhoud|ondergrond|overheid|overlast|overschot|overzicht)$/u;

/**
 * Sentences in the passive voice leave out who did it: a form of `worden` with a past participle within eight words.
 * Gives the two words (`wordt behandeld`), or `undefined`. Judged by form alone, so it misses some and errs sometimes.
 */
export function passiveIn(sentence: string): string | undefined {
  const words = wordsOf(sentence);
  const lower = words.map((word) => word.toLowerCase());
  for (const [index, word] of lower.entries()) {
    if (!BECOME.has(word)) continue;
    // Closest first, to either side: `wordt behandeld`, `behandeld wordt`.
    for (let step = 1; step <= 8; step++)
      for (const near of [index + step, index - step]) {
        const other = lower[near];
        if (other && (step === 1 || near > index) && PARTICIPLE.test(other) && !LOOKALIKE.test(other))
          return near > index ? `${words[index]} … ${words[near]}` : `${words[near]} ${words[index]}`;
      }
  }
  return undefined;
}
