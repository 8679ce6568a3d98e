import type { Zoekwoord } from "../schemas/zoekwoord.ts";
import { widen } from "./zoekwoorden.ts";

/** One hit as the list shows it. `excerpt` is text in which the found words stand between `<mark>` tags. */
export interface Hit {
  title: string;
  href: string;
  kind: string;
  excerpt: string;
}

/** The answer to one query: hits on the words themselves, then hits on related words that gave no hit before. */
export interface Answer {
  hits: Hit[];
  /** How many there are in all; `hits` holds the first of them. */
  total: number;
  /** Related words that were searched as well. */
  widened: string[];
}

interface PagefindResult {
  id: string;
  data: () => Promise<PagefindData>;
}
interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

const MOST_HITS = 20;

let loading: Promise<{ pagefind: Pagefind; zoekwoorden: Zoekwoord[] }> | undefined;

/** Loads the index and the word list, once. Rejects when either cannot be had; a next call tries again. */
function loadIndex() {
  loading ??= Promise.all([loadPagefind(), loadZoekwoorden()])
    .then(([pagefind, zoekwoorden]) => ({ pagefind, zoekwoorden }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function loadPagefind(): Promise<Pagefind> {
  // Made after the build, so no bundler can know it.
  const address = "/pagefind/pagefind.js";
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

async function loadZoekwoorden(): Promise<Zoekwoord[]> {
  const response = await fetch("/zoekwoorden.json");
  if (!response.ok) throw new Error(`zoekwoorden: ${response.status}`);
  return response.json();
}

/** The kinds of page by which hits can be narrowed. */
export async function loadKinds(): Promise<string[]> {
  const { pagefind } = await loadIndex();
  return Object.keys((await pagefind.filters())["soort"] ?? {});
}

/** Searches all pages, or those of one kind. */
export async function search(query: string, kind?: string): Promise<Answer> {
  const { pagefind, zoekwoorden } = await loadIndex();
  const options = kind ? { filters: { soort: kind } } : {};
  const widened = widen(query, zoekwoorden);
  const rounds = await Promise.all([query, ...widened].map((words) => pagefind.search(words, options)));
  const seen = new Map<string, PagefindResult>();
  for (const { results } of rounds)
    for (const result of results) if (!seen.has(result.id)) seen.set(result.id, result);
  const data = await Promise.all([...seen.values()].slice(0, MOST_HITS).map((result) => result.data()));
  const asked = query.trim().toLowerCase();
  // The term itself first. Sources are short and so rank high; who wants one finds it by its own filter: they come last.
  const article = /^(?:artikel\s+)?(\d+:\d+[a-z]?)$/.exec(asked)?.[1]?.replace(":", "-");
  const rank = ({ url, meta }: PagefindData) =>
    meta.title?.toLowerCase() === asked || (article && url.endsWith(`/${article}/`))
      ? 0
      : url.startsWith("/bronnen/")
        ? 2
        : 1;
  const ordered = data.sort((a, b) => rank(a) - rank(b));
  return {
    hits: ordered.map((data) => toHit(data, rank(data) === 0)),
    total: seen.size,
    widened: widened.filter((_, index) => (rounds[index + 1]?.results.length ?? 0) > 0),
  };
}

function toHit(data: PagefindData, isWhole: boolean): Hit {
  const title = data.meta.title ?? data.url;
  // The first section that matches is nearer to what was asked than the top of a long page; unless that is it.
  const section = isWhole ? undefined : data.sub_results.find(({ url }) => url.includes("#"));
  return {
    title: section && section.title !== title ? `${title}: ${section.title}` : title,
    href: section?.url ?? data.url,
    kind: data.filters["soort"]?.[0] ?? "",
    excerpt: section?.excerpt ?? data.excerpt,
  };
}
