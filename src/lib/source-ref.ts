/** A reference to a source: an id from `content/bronnen.yaml`, and the place in it (paragraph, article). */
export interface SourceRef {
  id: string;
  at?: string;
}

/** A source as a line cites it: what to show, and where it leads. */
export interface Citation {
  label: string;
  href: string;
}

/** How a reference is written in content: `no-2013-139`, or with a place `awb@9:8 lid 1 onder b`. */
export const SOURCE_REF_PATTERN = /^[a-z0-9][a-z0-9-]*(@\S.*)?$/;

/** Reads one reference as authors write it. The text must fit {@link SOURCE_REF_PATTERN}. */
export function parseSourceRef(text: string): SourceRef {
  const split = text.indexOf("@");
  return split < 0 ? { id: text } : { id: text.slice(0, split), at: text.slice(split + 1) };
}

/** Reads a list as components take it, separated by semicolons: `ombudsvisie@4.2; no-2013-139`. */
export function parseSourceRefs(text: string): SourceRef[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parseSourceRef);
}

/** The article number at the start of a place in a law: `9:8` of `9:8 lid 1 onder b`, `72` of `72 lid 1`. */
export function articleOf(at: string): string | undefined {
  return /^(\d+:)?\d+[a-z]?(?![\w.:])/.exec(at)?.[0];
}
