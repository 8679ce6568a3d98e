import { getCollection, getEntry } from "astro:content";
import type { Calendar } from "../../lib/atw.ts";
import type { Teksten, Voorbeeld } from "./schema.ts";

/** The words of the tool. */
export async function loadTeksten(): Promise<Teksten> {
  const entry = await getEntry("termijnenTeksten", "teksten");
  if (!entry) throw new Error("content/tools/termijnen/teksten.yaml ontbreekt");
  return entry.data;
}

/** The worked cases, plain ones first. */
export async function loadVoorbeelden(): Promise<Voorbeeld[]> {
  return (await getCollection("termijnenVoorbeelden"))
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order);
}

/** The days on which no term can end. */
export async function loadCalendar(): Promise<Calendar> {
  const entry = await getEntry("feestdagen", "feestdagen");
  if (!entry) throw new Error("content/feestdagen.yaml ontbreekt");
  return entry.data;
}
