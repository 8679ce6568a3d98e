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

/** The pages before and after this one, when its folder is read as a series. */
export async function neighboursOf(page: Page): Promise<{ previous?: PageLink; next?: PageLink }> {
  const folder = site.series.find((name) => page.id === name || page.id.startsWith(`${name}/`));
  if (!folder) return {};
  const pages = await getCollection("paginas", ({ id }) => id === folder || id.startsWith(`${folder}/`));
  const series = pages.sort((a, b) => placeIn(folder, a) - placeIn(folder, b));
  const index = series.findIndex(({ id }) => id === page.id);
  const [previous, next] = [series[index - 1], series[index + 1]];
  return { ...(previous && { previous: linkTo(previous) }), ...(next && { next: linkTo(next) }) };
}

// The folder's own page opens the series.
const placeIn = (folder: string, page: Page) => (page.id === folder ? 0 : (page.data.order ?? 99));
