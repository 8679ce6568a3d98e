import { getCollection } from "astro:content";
import { findArticle } from "./law.ts";
import { articleOf, type Citation, parseSourceRef, type SourceRef } from "./lib/source-ref.ts";

const bronnen = new Map((await getCollection("bronnen")).map(({ data }) => [data.id, data]));

/** Address of an article in the official text, when the law has one. */
export function officialAddress(law: string, article: string): string | undefined {
  const url = bronnen.get(law)?.url;
  return url && `${url}&artikel=${article}`;
}

/**
 * How one reference is cited. An article leads to where this site explains it, or else to the official text; all
 * else leads to what we tell about the source.
 * Throws on an id that the content check would have refused.
 */
export function cite(ref: SourceRef | string): Citation {
  const { id, at } = typeof ref === "string" ? parseSourceRef(ref) : ref;
  const bron = bronnen.get(id);
  if (!bron) throw new Error(`onbekende bron "${id}"; verwacht een id uit content/bronnen.yaml`);
  const label = at ? `${bron.short} ${at}` : bron.short;
  const article = bron.kind === "wet" && at ? articleOf(at) : undefined;
  const href = article && (findArticle(id, article)?.href ?? officialAddress(id, article));
  return { label, href: href ?? `/bronnen/${id}/` };
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
