/** Address of an article that has a page of its own: `awb`, `9:12a` → `/wet/awb/9-12a/`. */
export function articleAddress(law: string, article: string): string {
  return `/wet/${law}/${article.replace(":", "-")}/`;
}

/** Anchor of an article on the page of its group: `9:18` → `artikel-9-18`. */
export function articleAnchor(article: string): string {
  return `artikel-${article.replace(":", "-")}`;
}

/** Address of the page of one kind of letter, by its id. */
export const letterAddress = (kind: string): string => `/hulpmiddelen/briefchecklist/${kind}/`;
