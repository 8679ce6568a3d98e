import patterns from "hyphen/patterns/nl.js";
import { z } from "zod";
import { analyse } from "../../src/lib/analysis.ts";
import { type LetterKind, LETTER_KINDS } from "../../src/lib/letter-model.ts";
import { makeReader } from "../../src/lib/read-back.ts";
import { stijfWoordSchema } from "../../src/schemas/leesbaarheid.ts";
import { taalregelSchema } from "../../src/schemas/taalregel.ts";
import { taalproefSchema, taalsignaalSchema } from "../../src/schemas/taalsignaal.ts";
import {
  briefVoorbeeldSchema,
  conceptSchema,
  eisenSchema,
  soortSchema,
  veldSchema,
} from "../../src/tools/briefchecklist/schema.ts";
import { countSyllables } from "./dutch.ts";
import { readYaml } from "./yaml.ts";

const FOLDER = "content/tools/briefchecklist";

/** What reading back works with: the real content, through the real schemas. */
export const signals = z.array(taalsignaalSchema).parse(readYaml("content/taalsignalen.yaml"));
export const rules = z.array(taalregelSchema).parse(readYaml("content/taalregels.yaml"));
export const stiff = z.array(stijfWoordSchema).parse(readYaml("content/stijve-woorden.yaml"));
/** Sentences by someone who did not know the phrases. */
export const trials = taalproefSchema.parse(readYaml("content/taalsignalen.proef.yaml")).sentences;
export const language = { signals, stiff, countSyllables };

/** Each kind of letter with its requirements and its draft. */
const kinds = z.array(soortSchema).parse(readYaml(`${FOLDER}/soorten.yaml`));
export const fields = z.array(veldSchema).parse(readYaml(`${FOLDER}/velden.yaml`));
export const letters = LETTER_KINDS.map((kind) => {
  const soort = kinds.find(({ id }) => id === kind);
  if (!soort) throw new Error(`soorten.yaml mist ${kind}`);
  return {
    kind,
    soort,
    eisen: eisenSchema.parse(readYaml(`${FOLDER}/eisen/${kind}.yaml`)).eisen,
    concept: conceptSchema.parse(readYaml(`${FOLDER}/concepten/${kind}.yaml`)),
  };
});
export const letterOf = (kind: LetterKind) => {
  const letter = letters.find((each) => each.kind === kind);
  if (!letter) throw new Error(`onbekende soort ${kind}`);
  return letter;
};
export const examples = z
  .array(briefVoorbeeldSchema)
  .parse(readYaml(`${FOLDER}/briefchecklist.voorbeelden.yaml`));

const reader = makeReader({ patterns, signals, stiff, rules });

/** A text read back, as the reader sees it. */
export const readBack = (text: string, where: "brief" | "excuus" = "brief", factsOpen = false) =>
  reader(text, where, factsOpen);

/** Ids of all signals found in a text. */
export const signalsIn = (text: string, where: "brief" | "excuus" = "brief") => [
  ...new Set(analyse(text, where, language).hits.map(({ signal }) => signal.id)),
];
