/** A piece of a letter: a heading, a paragraph, or an item of a list. */
export interface Block {
  kind: "heading" | "paragraph" | "item";
  text: string;
}

/** Reads plain text as blocks, one per line: `# ` starts a heading, `- ` an item. Empty lines are left out. */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "")
    .map((line) =>
      line.startsWith("# ")
        ? { kind: "heading", text: line.slice(2) }
        : line.startsWith("- ")
          ? { kind: "item", text: line.slice(2) }
          : { kind: "paragraph", text: line },
    );
}

/** The text for a mail or a plain file: a heading without its mark. */
export const plainText = (text: string): string => text.replace(/^# /gm, "");
