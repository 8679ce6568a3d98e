/**
 * Brings text from elsewhere to one form: line ends as `\n`, hard spaces and hyphens as plain ones, no invisible
 * marks for breaking words, no spaces at line ends, at most one empty line.
 */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u00a0\u2007\u202f]/g, " ")
      .replaceAll("\u2011", "-")
      .replace(/[\u00ad\u200b\ufeff]/g, "")
      // Line by line: a pattern for spaces at a line end takes quadratic time on a long run of spaces.
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}
