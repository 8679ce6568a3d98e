/** Longest fragment that is read, in characters. A whole walk through a tool takes some hundreds. */
export const FRAGMENT_LIMIT = 4000;

/** Writes pairs of ids as a fragment: `#uiting=ja&ladder=nee`. Only ids go in, never free text. */
export function encodeFragment(pairs: Iterable<[string, string]>): string {
  return `#${new URLSearchParams([...pairs])}`;
}

/**
 * Reads a fragment back. A plain anchor (`#vraag-uiting`) has no `=` and is not a state: nothing is returned.
 * A fragment over the limit is not read at all; `tooLong` says so.
 */
export function decodeFragment(hash: string): { pairs: [string, string][]; tooLong: boolean } | undefined {
  const body = hash.replace(/^#/, "");
  if (!body.includes("=")) return undefined;
  if (body.length > FRAGMENT_LIMIT) return { pairs: [], tooLong: true };
  return { pairs: [...new URLSearchParams(body)], tooLong: false };
}
