import { type CollectionEntry, getCollection } from "astro:content";
import { site } from "./site.ts";

type Page = CollectionEntry<"paginas">;

/** A page as other pages point to it. */
export interface PageLink {
  label: string;
  href: string;
}

/** The address of a page entry: id `visie/kenmerken` → `/visie/kenmerken/`; the home page has id `index`. */
export function addressOf(id: string): string {
  return id === "index" ? "/" : `/${id}/`;
}

/** What kind of page this is, from the first part of its address. A page of no kind (the search itself) is not searched. */
export function kindOf(id: string): string | undefined {
  return site.kinds[id.split("/")[0] ?? ""];
}

const linkTo = (page: Page): PageLink => ({ label: page.data.short, href: addressOf(page.id) });

/** The pages above this one, home first, itself last. */
export async function trailOf(page: Page): Promise<PageLink[]> {
  const pages = await getCollection("paginas");
  const parts = page.id.split("/");
  const ids = ["index", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
  return ids.flatMap((id) => pages.filter((other) => other.id === id).map(linkTo));
}

/** The trail of a page that is set from data, below a page that an author wrote. */
export async function trailBelow(parentId: string, label: string, href: string): Promise<PageLink[]> {
  const [parent] = await getCollection("paginas", ({ id }) => id === parentId);
  return [...(parent ? await trailOf(parent) : []), { label, href }];
}

/** The pages before and after this one, when its folder is read as a series. */
export async function neighboursOf(page: Page): Promise<{ previous?: PageLink; next?: PageLink }> {
  const folder = site.series.find((name) => page.id === name || page.id.startsWith(`${name}/`));
  if (!folder) return {};
  const pages = await getCollection("paginas", ({ id }) => id === folder || id.startsWith(`${folder}/`));
  const places = new Map(pages.map(({ id, data }) => [id, data.order ?? 99]));
  // A page comes after the page above it and before the next one on that level.
  const placeOf = ({ id }: Page) => {
    const parts = id.slice(folder.length).split("/").slice(1);
    return parts.map((_, depth) => places.get([folder, ...parts.slice(0, depth + 1)].join("/")) ?? 99);
  };
  const series = pages.sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  return around(
    series.map(linkTo),
    series.findIndex(({ id }) => id === page.id),
  );
}

function comparePlaces(a: number[], b: number[]): number {
  for (let depth = 0; depth < Math.max(a.length, b.length); depth += 1) {
    const difference = (a[depth] ?? 0) - (b[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What stands before and after a place in a list. */
export function around(list: PageLink[], index: number): { previous?: PageLink; next?: PageLink } {
  const [previous, next] = [list[index - 1], list[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
