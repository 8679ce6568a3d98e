import { getCollection } from "astro:content";
import { addressOf, type PageLink } from "./pages-tree.ts";

const places = new Map<string, PageLink[]>();
const note = (covers: string[] | undefined, label: string, href: string) => {
  for (const cover of covers ?? []) {
    const [part = "", anchor] = cover.split("#");
    const list = places.get(part) ?? [];
    list.push({ label, href: anchor ? `${href}#${anchor}` : href });
    places.set(part, list);
  }
};
for (const { id, data } of await getCollection("paginas")) note(data.covers, data.short, addressOf(id));
for (const { id, data } of await getCollection("casussen"))
  note(data.covers, `Casus: ${data.short}`, `/casussen/${id}/`);
for (const { data } of await getCollection("bronnen"))
  note(data.covers, `Bron: ${data.short}`, `/bronnen/${data.id}/`);

/** Where this site treats a part of a source: pages, cases and sources that say that they cover it. */
export const placesOf = (part: string): PageLink[] => places.get(part) ?? [];

const titles = new Map(
  (await getCollection("herkomst")).flatMap(({ data }) => data.parts.map(({ id, title }) => [id, title])),
);

/** The footnotes that a source accounts for, by number: `14`. */
export const placeInVisie = (covers: string[] | undefined): string[] =>
  (covers ?? []).flatMap((part) => /^Noot (\d+)/.exec(titles.get(part) ?? "")?.[1] ?? []);
