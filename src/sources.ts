import { getCollection } from "astro:content";
import { articleOf, type Citation, parseSourceRef, type SourceRef } from "./lib/source-ref.ts";

const bronnen = new Map((await getCollection("bronnen")).map(({ data }) => [data.id, data]));

/**
 * How one reference is cited. An article leads to the official text; all else to our list of sources.
 * Throws on an id that the content check would have refused.
 */
export function cite(ref: SourceRef | string): Citation {
  const { id, at } = typeof ref === "string" ? parseSourceRef(ref) : ref;
  const bron = bronnen.get(id);
  if (!bron) throw new Error(`onbekende bron "${id}"; verwacht een id uit content/bronnen.yaml`);
  const label = at ? `${bron.short} ${at}` : bron.short;
  const article = at && articleOf(at);
  if (bron.kind === "wet" && bron.url && article) return { label, href: `${bron.url}&artikel=${article}` };
  return { label, href: `/bronnen/#${id}` };
}

/** Citations by reference, for all `sources` fields anywhere in a piece of content: what an island needs to cite. */
export function citationMap(content: unknown): Record<string, Citation> {
  const found: Record<string, Citation> = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === "object")
      for (const [key, item] of Object.entries(value)) {
        if (key === "sources") for (const ref of item as string[]) found[ref] ??= cite(ref);
        else visit(item);
      }
  };
  visit(content);
  return found;
}
