import { z } from "zod";
import { LETTER_KINDS, type LetterKind } from "../lib/letter-model.ts";
import { RULE_SIGNALS, TEXT_RULES } from "../lib/text-rules.ts";
import { taalregelSchema } from "../schemas/taalregel.ts";
import { taalproefSchema, type Taalsignaal, taalsignaalSchema } from "../schemas/taalsignaal.ts";
import { COMPUTED } from "../tools/briefchecklist/letter-dates.ts";
import {
  type BriefVoorbeeld,
  briefVoorbeeldSchema,
  type Concept,
  conceptSchema,
  type Eis,
  eisenSchema,
  type Situatie,
  situatieSchema,
  type Soort,
  soortSchema,
  type Veld,
  veldSchema,
} from "../tools/briefchecklist/schema.ts";
import { type Loaded, loadChecked } from "./load.ts";
import type { Problem } from "./problem.ts";
import { SIGNALS, signalProblems } from "./signals.ts";

const FOLDER = "content/tools/briefchecklist";
const RULES = "content/taalregels.yaml";
const TRIAL = "content/taalsignalen.proef.yaml";
const EXAMPLES = `${FOLDER}/briefchecklist.voorbeelden.yaml`;
const eisenFile = (kind: LetterKind) => `${FOLDER}/eisen/${kind}.yaml`;
const conceptFile = (kind: LetterKind) => `${FOLDER}/concepten/${kind}.yaml`;

const FILES: Record<string, z.ZodType> = {
  [SIGNALS]: z.array(taalsignaalSchema),
  [RULES]: z.array(taalregelSchema),
  [TRIAL]: taalproefSchema,
  [`${FOLDER}/soorten.yaml`]: z.array(soortSchema),
  [`${FOLDER}/situaties.yaml`]: z.array(situatieSchema),
  [`${FOLDER}/velden.yaml`]: z.array(veldSchema),
  [EXAMPLES]: z.array(briefVoorbeeldSchema),
  ...Object.fromEntries(
    LETTER_KINDS.flatMap((kind) => [
      [eisenFile(kind), eisenSchema],
      [conceptFile(kind), conceptSchema],
    ]),
  ),
};

/** The words of the letter checklist and of reading back: each file by itself, then what must fit together. */
export function checkLetters(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const { problems, data } = loadChecked(root, FILES, notation, loaded);
  if (!data) return problems;
  const parsed = <T>(file: string) => data[file] as T;
  const signals = parsed<Taalsignaal[]>(SIGNALS);
  const soorten = parsed<Soort[]>(`${FOLDER}/soorten.yaml`);
  const situaties = parsed<Situatie[]>(`${FOLDER}/situaties.yaml`);
  const velden = parsed<Veld[]>(`${FOLDER}/velden.yaml`);
  const letters = soorten.map((soort) => ({
    soort,
    eisen: parsed<{ eisen: Eis[] }>(eisenFile(soort.id)).eisen,
    concept: parsed<Concept>(conceptFile(soort.id)),
  }));
  return [
    ...missing(`${FOLDER}/soorten.yaml`, LETTER_KINDS, soorten),
    ...missing(RULES, TEXT_RULES, parsed(RULES)),
    ...missing(SIGNALS, RULE_SIGNALS, signals),
    ...signals.flatMap(signalProblems),
    ...letters.flatMap(({ soort, eisen, concept }) => [
      ...soort.situations
        .filter((id) => !situaties.some((situatie) => situatie.id === id))
        .map((id) => ({
          file: `${FOLDER}/situaties.yaml`,
          path: [],
          message: `mist situatie "${id}", die bij ${soort.id} gevraagd wordt`,
        })),
      ...eisen.flatMap(({ id, strength, sources }, index) =>
        strength !== "moet" || sources.some((source) => LAW.test(source))
          ? []
          : [
              {
                file: eisenFile(soort.id),
                path: ["eisen", index, "sources"],
                message: `${id} zegt "moet" zonder wetsartikel; noem het artikel, zoals awb@9:12, of kies hoort of eigen`,
              },
            ],
      ),
      ...eisen.flatMap(({ when }, index) =>
        unasked(soort, when).map((id) => unaskedProblem(eisenFile(soort.id), ["eisen", index], id)),
      ),
      ...concept.blocks.flatMap(({ when }, index) =>
        unasked(soort, when).map((id) => unaskedProblem(conceptFile(soort.id), ["blocks", index], id)),
      ),
      ...idleQuestions(soort, eisen, concept),
      ...conceptProblems(conceptFile(soort.id), concept, velden),
    ]),
    ...parsed<BriefVoorbeeld[]>(EXAMPLES).flatMap((example, index) =>
      exampleProblems(example, index, letters, signals),
    ),
  ];
}

/** An article of a law: without one, nothing is called a duty (decision 0016). */
const LAW = /^(awb|atw|bw|politiewet|wno)@/;

const missing = (file: string, wanted: readonly string[], present: { id: string }[]): Problem[] =>
  wanted
    .filter((id) => !present.some((entry) => entry.id === id))
    .map((id) => ({ file, path: [], message: `mist "${id}"; verwacht een blok met deze id` }));

const unasked = ({ situations }: Soort, when: Eis["when"]) =>
  Object.keys(when ?? {}).filter((id) => !situations.some((situation) => situation === id));

const unaskedProblem = (file: string, path: (string | number)[], id: string): Problem => ({
  file,
  path: [...path, "when"],
  message: `hangt af van "${id}", maar die vraag hoort niet bij deze soort; verwacht een situatie uit soorten.yaml`,
});

/** Questions that change neither what is asked of the letter, nor the draft, nor a date: a waste of the reader's time. */
function idleQuestions({ id, situations }: Soort, eisen: Eis[], concept: Concept): Problem[] {
  const used = [...eisen, ...concept.blocks].flatMap(({ when }) => Object.keys(when ?? {}));
  return situations
    .filter((situation) => !used.includes(situation) && !FOR_TERMS.includes(situation))
    .map((situation) => ({
      file: `${FOLDER}/soorten.yaml`,
      path: [],
      message: `${id} vraagt naar "${situation}", maar geen eis en geen deel van het concept hangt daarvan af`,
    }));
}

/** Questions from which the term of Awb 9:11 follows. */
const FOR_TERMS: string[] = ["commissie", "politie"];

/** Names between braces must be fields of the draft or dates that are computed; fields must be used. */
function conceptProblems(file: string, concept: Concept, velden: Veld[]): Problem[] {
  const lines = concept.blocks.flatMap(({ lines }) => lines).join("\n");
  const named = [...lines.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  return [
    ...concept.fields
      .filter((id) => !velden.some((veld) => veld.id === id))
      .map((id) => ({
        file,
        path: ["fields"],
        message: `onbekend veld "${id}"; verwacht een id uit velden.yaml`,
      })),
    ...[...new Set(named)]
      .filter((name) => !concept.fields.includes(name) && !(name in COMPUTED))
      .map((name) => ({
        file,
        path: ["blocks"],
        message: `"{${name}}" is geen veld van dit concept; zet het bij fields of verbeter de naam`,
      })),
    ...concept.fields
      .filter((id) => !named.includes(id) && !FOR_DATES.includes(id))
      .map((id) => ({ file, path: ["fields"], message: `veld "${id}" komt niet in de brief voor` })),
  ];
}

/** Fields from which dates are computed: of use without standing in the letter. */
const FOR_DATES = ["ontvangst", "dagtekening"];

function exampleProblems(
  { kind, misses, flags }: BriefVoorbeeld,
  index: number,
  letters: { soort: Soort; eisen: Eis[] }[],
  signals: Taalsignaal[],
): Problem[] {
  const eisen = letters.find(({ soort }) => soort.id === kind)?.eisen ?? [];
  const known: string[] = [...signals.map(({ id }) => id), ...TEXT_RULES];
  return [
    ...misses
      .filter((id) => !eisen.some((eis) => eis.id === id))
      .map((id) => ({
        file: EXAMPLES,
        path: [index, "misses"],
        message: `onbekende eis "${id}"; verwacht een id uit ${eisenFile(kind)}`,
      })),
    ...flags
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: EXAMPLES,
        path: [index, "flags"],
        message: `onbekend signaal "${id}"; verwacht een id uit taalsignalen.yaml of taalregels.yaml`,
      })),
  ];
}
