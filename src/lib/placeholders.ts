const PLACE = /\[[^\][\n]{2,200}\]/g;

/** Places that someone has to fill in: `[naam behandelaar]`. */
export const placeholdersIn = (text: string): string[] => text.match(PLACE) ?? [];

/** The text with blanks for what is still to be filled in; everything else keeps its place. */
export const blankPlaceholders = (text: string): string =>
  text.replace(PLACE, (place) => " ".repeat(place.length));

/** Fills `{name}` from a list, once; what the list lacks becomes a visible placeholder. Names are ids, hyphens too. */
export const fillPlaceholders = (line: string, values: Record<string, string>): string =>
  line.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => values[name] ?? `[${name}]`);
