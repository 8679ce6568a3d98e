import type { HTMLElement } from "node-html-parser";
import { measureReading } from "../../src/lib/reading.ts";
import { countSyllables } from "./dutch.ts";
import type { BuiltPage } from "./site.ts";

/**
 * Not running text: source lines, definitions that pop up, lists of links, headings, facts in labels, counts; nor what is shown
 * as an example of how not to write.
 */
const SKIP =
  ".bron,.begrip__uitleg,[data-pagefind-ignore],.herkomst,[data-slecht],[role=status],nav,h1,h2,h3,h4,h5,script,style,figure svg,.casus__feiten,.op-pagina,[hidden],dt,th,button,label";

/** The running text of a built page, one entry per paragraph, list item or cell. */
export function blocksOf({ root }: BuiltPage): string[] {
  const prose = root.querySelector("main .proza") ?? root.querySelector("main");
  if (!prose) return [];
  const copy = prose.clone() as HTMLElement;
  for (const element of copy.querySelectorAll(SKIP)) element.remove();
  const blocks = copy
    .querySelectorAll("p,li,dd,td,blockquote")
    .filter((element) => !element.querySelector("p,li,dd"));
  return (
    blocks
      .map((element) => element.text.replace(/\s+/g, " ").trim())
      // Shorter ones are labels and links, no sentences.
      .filter((text) => text.split(" ").length >= 4)
  );
}

/** The reading measure of a built page; `undefined` for a page without running text. */
export const readingOf = (page: BuiltPage) => measureReading(blocksOf(page), countSyllables);
