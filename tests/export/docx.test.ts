import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { makeDocx } from "../../src/export/docx.ts";
import { blocksOf } from "../../src/lib/blocks.ts";

const TEXT = `# Onderwerp: uw klacht

Beste [naam klager],

Wij kregen uw klacht op 23 november 2026.
- eerst bellen
- dan schrijven

Zo'n brief, met “aanhalingen”, é, 🙂 en <tekens> & meer.`;

test("text becomes headings, items and paragraphs; empty lines fall away", () => {
  expect(blocksOf(TEXT).map(({ kind }) => kind)).toEqual([
    "heading",
    "paragraph",
    "paragraph",
    "item",
    "item",
    "paragraph",
  ]);
  expect(blocksOf("\n \n")).toEqual([]);
});

test("the Word file has real headings and lists, is marked as Dutch and loses no character", async () => {
  const blob = await makeDocx("Bericht", blocksOf(TEXT));
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
  expect(xml.match(/<w:numPr>/g)).toHaveLength(2);
  expect(xml).toContain('w:val="nl-NL"');
  const said = xml
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  for (const { text } of blocksOf(TEXT)) expect(said).toContain(text);
});
