import type { FuseOptionKey } from "fuse.js";

/** One entry of a list on the page, with the texts in which Fuse looks. */
export interface ListEntry {
  element: HTMLElement;
}

/**
 * Search within a list that stands on the page. Fuse is loaded at the first word; without it the list is simply whole.
 * Returns a function that gives the entries that fit a query, all of them for an empty one.
 */
export function makeListFilter<T extends ListEntry>(
  entries: T[],
  keys: FuseOptionKey<T>[],
): (query: string) => Promise<Set<T>> {
  const makeFuse = async () => {
    const { default: Fuse } = await import("fuse.js");
    return new Fuse(entries, {
      keys,
      // Fields are short, so a match counts wherever it stands.
      ignoreLocation: true,
      threshold: 0.25,
      minMatchCharLength: 2,
    });
  };
  let fuse: ReturnType<typeof makeFuse> | undefined;
  return async (query) => {
    if (query === "") return new Set(entries);
    fuse ??= makeFuse();
    return new Set((await fuse).search(query).map(({ item }) => item));
  };
}
