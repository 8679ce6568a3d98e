import type { Reading } from "./reading.ts";

/** From which Flesch-Douma score a text is called so, easiest first. The site asks 70 of its pages for citizens. */
const LEVELS = [
  { from: 80, words: "heel makkelijk te lezen" },
  { from: 70, words: "makkelijk te lezen: zo streng zijn wij ook voor onze pagina's voor burgers" },
  { from: 60, words: "vrij gewoon, maar voor een brief aan een burger kan het eenvoudiger" },
  { from: 45, words: "vrij moeilijk: kort zinnen in en kies gewonere woorden" },
  { from: Number.NEGATIVE_INFINITY, words: "moeilijk: veel lezers haken af" },
];

/** How hard a text is to read, in words. */
export const levelOf = ({ fleschDouma }: Reading): string =>
  LEVELS.find(({ from }) => fleschDouma >= from)?.words ?? "";
