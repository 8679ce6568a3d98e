import { readFileSync } from "node:fs";
import { getCollection, getEntry } from "astro:content";
import { parse } from "yaml";
import { OUTCOMES, QUESTIONS, STEPS } from "./model.ts";
import type { ExcuusTeksten, Kader, Paar, Stap } from "./schema.ts";
import type { StepWords, WizardWords } from "./types.ts";

/** A collection comes sorted by id: back into our own order. */
const byPlace = <T extends { id: string }>(entries: { data: T }[], order: readonly string[]): T[] =>
  entries.map(({ data }) => data).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

/** Order of what has no list in the model: that of its file. */
const orderIn = (name: string): string[] =>
  (parse(readFileSync(`content/tools/excuuswizard/${name}.yaml`, "utf8")) as { id: string }[]).map(
    ({ id }) => id,
  );

/** The five steps. */
export const loadStappen = async (): Promise<Stap[]> => byPlace(await getCollection("excuusStappen"), STEPS);

/** The other words of the tool. */
export async function loadTeksten(): Promise<ExcuusTeksten> {
  const entry = await getEntry("excuusTeksten", "teksten");
  if (!entry) throw new Error("content/tools/excuuswizard/teksten.yaml ontbreekt");
  return entry.data;
}

/** What an island needs of a step. */
export const stepWords = ({ id, title, question, spoken, missing, signals }: Stap): StepWords => ({
  id,
  title,
  question,
  spoken,
  missing,
  signals,
});

/** The words of the wizard. */
export async function loadWizard(stappen: Stap[], teksten: ExcuusTeksten): Promise<WizardWords> {
  const [vooraf, uitkomsten, adviezen] = await Promise.all([
    getCollection("excuusVooraf"),
    getCollection("excuusUitkomsten"),
    getCollection("excuusAdviezen"),
  ]);
  return {
    vooraf: byPlace(vooraf, Object.keys(QUESTIONS)),
    uitkomsten: byPlace(uitkomsten, OUTCOMES),
    adviezen: byPlace(adviezen, orderIn("adviezen")),
    stappen: stappen.map(stepWords),
    written: teksten.written,
    spoken: teksten.spoken,
    fields: teksten.fields,
  };
}

/** How others divide an apology. */
export const loadKaders = async (): Promise<Kader[]> =>
  byPlace(await getCollection("excuusKaders"), orderIn("kaders"));

/** The worked pairs. */
export const loadParen = async (): Promise<Paar[]> =>
  byPlace(await getCollection("excuusParen"), orderIn("paren"));
