import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import type { Block } from "../lib/blocks.ts";

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
