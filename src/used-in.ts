import { getCollection } from "astro:content";
import { articles } from "./law.ts";
import { letterAddress } from "./lib/addresses.ts";
import { articleOf, parseSourceRef } from "./lib/source-ref.ts";
import { addressOf, type PageLink } from "./pages-tree.ts";
import { cite } from "./sources.ts";

/** Places on this site that lean on a source, by the kind of place. */
export interface Uses {
  kind: "Pagina's" | "Casussen" | "Behoorlijkheid" | "Begrippen" | "Hulpmiddelen" | "Wet";
  links: PageLink[];
}

interface Use extends PageLink {
  kind: Uses["kind"];
  refs: string[];
}

const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "sources" || key === "rules" ? (item as string[]) : refsIn(item),
  );
};

const requirements = new Map((await getCollection("briefEisen")).map(({ id, data }) => [id, data]));

const uses: Use[] = [
  ...(await getCollection("paginas", ({ id }) => id !== "404")).map(({ id, data }) => ({
    kind: "Pagina's" as const,
    label: data.title,
    href: addressOf(id),
    refs: data.sources,
  })),
  ...(await getCollection("casussen")).map(({ id, data }) => ({
    kind: "Casussen" as const,
    label: data.title,
    href: `/casussen/${id}/`,
    refs: refsIn(data),
  })),
  ...(await getCollection("normen")).flatMap(({ data: value }) =>
    value.requirements.map((requirement) => ({
      kind: "Behoorlijkheid" as const,
      label: requirement.title,
      href: `/behoorlijkheid/${value.id}/#${requirement.id}`,
      refs: requirement.sources,
    })),
  ),
  ...(await getCollection("begrippen")).map(({ data }) => ({
    kind: "Begrippen" as const,
    label: data.term,
    href: `/begrippen/#${data.id}`,
    refs: data.sources,
  })),
  ...articles.map(({ group, article, href }) => ({
    kind: "Wet" as const,
    label: cite(`${group.law}@${article.article}`).label,
    href,
    // An article is no use of its own law.
    refs: refsIn(article).filter((ref) => parseSourceRef(ref).id !== group.law),
  })),
  {
    kind: "Hulpmiddelen",
    label: "Beslisboom",
    href: "/hulpmiddelen/beslisboom/",
    refs: (await getCollection("beslisboom")).flatMap(({ data }) => refsIn(data)),
  },
  ...(await getCollection("briefSoorten")).map(({ data }) => ({
    kind: "Hulpmiddelen" as const,
    label: `Brief: ${data.title.toLowerCase()}`,
    href: letterAddress(data.id),
    refs: [...data.sources, ...refsIn(requirements.get(data.id))],
  })),
];

const KINDS: Uses["kind"][] = ["Pagina's", "Hulpmiddelen", "Wet", "Casussen", "Behoorlijkheid", "Begrippen"];

function usesWhere(matches: (ref: { id: string; at?: string }) => boolean): Uses[] {
  const found = uses.filter(({ refs }) => refs.some((ref) => matches(parseSourceRef(ref))));
  return KINDS.flatMap((kind) => {
    const links = found.filter((use) => use.kind === kind).map(({ label, href }) => ({ label, href }));
    return links.length > 0 ? [{ kind, links }] : [];
  });
}

/** Where the site leans on a source, whatever the place in it. */
export const usesOfSource = (id: string): Uses[] => usesWhere((ref) => ref.id === id);

/** Where the site leans on one article of a law. */
export const usesOfArticle = (law: string, article: string): Uses[] =>
  usesWhere(({ id, at }) => id === law && at !== undefined && articleOf(at) === article);
