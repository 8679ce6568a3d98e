import { getCollection } from "astro:content";
import type { Kernwaarde, Vereiste } from "./schemas/norm.ts";

/** The four core values in their official order. */
export const values: Kernwaarde[] = (await getCollection("normen"))
  .map(({ data }) => data)
  .sort((a, b) => a.number - b.number);

/** Address of a requirement on the page of its core value. */
export const requirementHref = (value: Kernwaarde, requirement: Vereiste) =>
  `/behoorlijkheid/${value.id}/#${requirement.id}`;

/** One requirement by id, with its address. Throws on an id that the content check would have refused. */
export function findRequirement(id: string): Vereiste & { href: string } {
  for (const value of values) {
    const requirement = value.requirements.find((each) => each.id === id);
    if (requirement) return { ...requirement, href: requirementHref(value, requirement) };
  }
  throw new Error(`onbekend vereiste "${id}"; verwacht een id uit content/normen.yaml`);
}
