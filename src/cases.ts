import { getCollection } from "astro:content";
import type { Casus } from "./schemas/casus.ts";

/** A case with the name of its file, which is its address. */
export interface Case extends Casus {
  id: string;
  href: string;
}

/** What kind of source a case comes from, as readers see it. */
export const KIND_NAMES: Record<Casus["kind"], string> = {
  rapport: "Uit een rapport",
  "rapport-kort": "Eén regel uit een rapport",
  column: "Uit een column",
  praktijkverhaal: "Praktijkverhaal",
};

const ORDER: Casus["kind"][] = ["rapport", "column", "praktijkverhaal", "rapport-kort"];

/** All cases: those told at length first, then by step and title. */
export const cases: Case[] = (await getCollection("casussen"))
  .map(({ id, data }) => ({ ...data, id, href: `/casussen/${id}/` }))
  .sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      a.step - b.step ||
      a.title.localeCompare(b.title, "nl"),
  );

/** One case by id. Throws on an id that the content check would have refused. */
export function findCase(id: string): Case {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`onbekende casus "${id}"; verwacht een bestand content/casussen/${id}.yaml`);
  return found;
}

/** The themes by which cases are found. */
export const themes = (await getCollection("themas"))
  .map(({ data }) => data)
  .sort((a, b) => a.order - b.order);
