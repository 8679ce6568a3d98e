import patterns from "hyphen/patterns/nl.js";
import { makeCountSyllables } from "../../src/lib/syllables.ts";

/** The counter that the site's own check and the tools share. */
export const countSyllables = makeCountSyllables(patterns);
