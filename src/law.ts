import { getCollection } from "astro:content";
import { articleAddress, articleAnchor } from "./lib/addresses.ts";
import type { Wet, Wetsartikel } from "./schemas/wet.ts";

/** An article with the group in which it stands and its address on this site. */
export interface Placed {
  group: Wet;
  article: Wetsartikel;
  href: string;
}

/** All groups of articles, in the order of the list of laws. */
export const groups: Wet[] = (await getCollection("wet"))
  .map(({ data }) => data)
  .sort((a, b) => a.order - b.order);

/** All articles, in the order of the groups. */
export const articles: Placed[] = groups.flatMap((group) =>
  group.articles.map((article) => ({
    group,
    article,
    href:
      article.depth === "artikel"
        ? articleAddress(group.law, article.article)
        : `${group.page}#${articleAnchor(article.article)}`,
  })),
);

const byNumber = new Map(articles.map((placed) => [`${placed.group.law} ${placed.article.article}`, placed]));

/** Where this site treats an article, if it does: law by source id, article as the law numbers it. */
export function findArticle(law: string, article: string): Placed | undefined {
  return byNumber.get(`${law} ${article}`);
}

/** A heading on the page of an article. */
export interface Section {
  id: "wat-er-staat" | "uitzonderingen" | "valkuilen" | "goede-praktijk" | "onzeker" | "wijzigingen";
  title: string;
}

/** The headings under which an article is explained, in order; only those that it needs. */
export function sectionsOf(article: Wetsartikel): Section[] {
  const sections: (Section & { has: boolean })[] = [
    { id: "wat-er-staat", title: "Wat er staat, in gewone taal", has: true },
    { id: "uitzonderingen", title: "Uitzonderingen", has: article.exceptions !== undefined },
    { id: "valkuilen", title: "Vaak mis", has: article.mistakes !== undefined },
    {
      id: "goede-praktijk",
      title: "Goede praktijk, geen plicht uit dit artikel",
      has: article.practice !== undefined,
    },
    { id: "onzeker", title: "Niet zeker", has: article.uncertain !== undefined },
    { id: "wijzigingen", title: "Wat er veranderde", has: article.history !== undefined },
  ];
  return sections.filter(({ has }) => has).map(({ id, title }) => ({ id, title }));
}
