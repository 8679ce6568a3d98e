import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";

/** A piece of a letter: a heading, a paragraph, or an item of a list. */
export interface Block {
  kind: "heading" | "paragraph" | "item";
  text: string;
}

/** Reads plain text as blocks: `# ` starts a heading, `- ` an item, an empty line separates. */
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

/** Makes a Word file with real headings and lists, in Dutch. Loaded only when asked: it is large. */
export async function makeDocx(title: string, blocks: Block[]): Promise<Blob> {
  const document = new Document({
    title,
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: 22, language: { value: "nl-NL" } },
          paragraph: { spacing: { after: 160 } },
        },
      },
    },
    sections: [
      {
        children: blocks.map(({ kind, text }) => {
          const children = [new TextRun({ text, language: { value: "nl-NL" } })];
          if (kind === "heading") return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
          if (kind === "item") return new Paragraph({ bullet: { level: 0 }, children });
          return new Paragraph({ children });
        }),
      },
    ],
  });
  return Packer.toBlob(document);
}
