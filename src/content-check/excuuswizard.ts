import { z } from "zod";
import type { Taalsignaal } from "../schemas/taalsignaal.ts";
import { OUTCOMES, QUESTIONS, STEPS } from "../tools/excuuswizard/model.ts";
import {
  type Advies,
  adviesSchema,
  type ExcuusTeksten,
  excuusTekstenSchema,
  excuusUitkomstSchema,
  kaderSchema,
  paarSchema,
  type Stap,
  stapSchema,
  type Vooraf,
  voorafSchema,
} from "../tools/excuuswizard/schema.ts";
import { type Loaded, loadChecked } from "./load.ts";
import type { Problem } from "./problem.ts";
import { SIGNALS } from "./signals.ts";

const FOLDER = "content/tools/excuuswizard";
const SCHEMAS = {
  vooraf: z.array(voorafSchema),
  uitkomsten: z.array(excuusUitkomstSchema),
  adviezen: z.array(adviesSchema),
  stappen: z.array(stapSchema),
  kaders: z.array(kaderSchema),
  paren: z.array(paarSchema),
  teksten: excuusTekstenSchema,
} as const;
type Name = keyof typeof SCHEMAS;
const fileOf = (name: Name) => `${FOLDER}/${name}.yaml`;

/** What an answer that was not given counts as: advice may name it at every question. */
const UNANSWERED = "weet-niet";

/**
 * The words of the apology wizard: each file by itself, then whether every question, answer, outcome and step has its
 * words and whether what depends on an answer or a signal can ever hold. Unknown signals are found as references.
 */
export function checkExcuuswizard(root: string, notation: Problem[], loaded: Loaded[]): Problem[] {
  const files = Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [fileOf(name as Name), schema]),
  );
  const { problems, data } = loadChecked(root, files, notation, loaded);
  if (!data) return problems;
  const parsed = <N extends Name>(name: N) => data[fileOf(name)] as z.output<(typeof SCHEMAS)[N]>;
  const signals = loaded.find(({ file }) => file === SIGNALS)?.data;
  const stappen = parsed("stappen");
  return [
    ...missing("vooraf", Object.keys(QUESTIONS), parsed("vooraf")),
    ...missing("uitkomsten", OUTCOMES, parsed("uitkomsten")),
    ...missing("stappen", STEPS, stappen),
    ...parsed("vooraf").flatMap(answerProblems),
    ...parsed("adviezen").flatMap(adviceProblems),
    ...stappen.flatMap((stap, index) => stepProblems(stap, index, Array.isArray(signals) ? signals : [])),
    ...fieldProblems(parsed("teksten")),
  ];
}

const missing = (name: Name, wanted: readonly string[], present: { id: string }[]): Problem[] =>
  wanted
    .filter((id) => !present.some((entry) => entry.id === id))
    .map((id) => ({ file: fileOf(name), path: [], message: `mist "${id}"; verwacht een blok met deze id` }));

/** Every answer of the model has a label, and no other has. */
function answerProblems({ id, answers }: Vooraf, index: number): Problem[] {
  const known: readonly string[] = QUESTIONS[id];
  const labels = Object.keys(answers);
  const problem = (message: string) => ({ file: fileOf("vooraf"), path: [index, "answers"], message });
  return [
    ...known
      .filter((answer) => !labels.includes(answer))
      .map((answer) => problem(`mist het antwoord "${answer}"; verwacht er een tekst bij`)),
    ...labels
      .filter((answer) => !known.includes(answer))
      .map((answer) => problem(`onbekend antwoord "${answer}"; verwacht een van: ${known.join(", ")}`)),
  ];
}

/** Advice depends on answers that can be given. */
const adviceProblems = ({ id, when = {} }: Advies, index: number): Problem[] =>
  (Object.entries(when) as [keyof typeof QUESTIONS, string[]][]).flatMap(([question, answers]) => {
    const known: readonly string[] = [...new Set([...QUESTIONS[question], UNANSWERED])];
    return answers
      .filter((answer) => !known.includes(answer))
      .map((answer) => ({
        file: fileOf("adviezen"),
        path: [index, "when", question],
        message: `${id}: onbekend antwoord "${answer}"; verwacht een van: ${known.join(", ")}`,
      }));
  });

/** Our order is that of the file, and what shows a step can show itself in an apology. */
function stepProblems({ id, order, signals }: Stap, index: number, known: Partial<Taalsignaal>[]): Problem[] {
  const problem = (path: (string | number)[], message: string) => ({
    file: fileOf("stappen"),
    path: [index, ...path],
    message,
  });
  const place = STEPS.indexOf(id) + 1;
  return [
    ...(order === place ? [] : [problem(["order"], `stap "${id}" is nummer ${order}; verwacht ${place}`)]),
    ...signals.flatMap((signal, at) => {
      const found = known.find((each) => each.id === signal);
      return found && !(found.kind === "staat-er" && found.where?.includes("excuus"))
        ? [
            problem(
              ["signals", at],
              `signaal "${signal}" kan hier niets aanwijzen; verwacht een signaal van kind staat-er, met excuus bij where`,
            ),
          ]
        : [];
    }),
  ];
}

/** Names between braces are fields, and every field is used. */
function fieldProblems({ written, spoken, fields }: ExcuusTeksten): Problem[] {
  const lines = [written.before, written.after, spoken.before, spoken.after].flat().join("\n");
  const named = [...new Set([...lines.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name))];
  const problem = (path: string[], message: string) => ({ file: fileOf("teksten"), path, message });
  return [
    ...named
      .filter((name) => !fields.some(({ id }) => id === name))
      .map((name) => problem(["fields"], `"{${name}}" is geen veld; zet het bij fields of verbeter de naam`)),
    ...fields
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => problem(["fields"], `veld "${id}" komt in geen enkele tekst voor`)),
  ];
}
