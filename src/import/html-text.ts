/** What is needed of a node; the browser's `Node` has it. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly id?: string;
  /** Of a tick box. */
  readonly checked?: boolean;
}

/** Writes the HTML that mammoth makes in the notation of the site: `# heading`, `- item`, an empty line between blocks. */
export function textOfHtml(body: HtmlNode): string {
  return blocksIn(body).join("\n\n");
}

const childrenOf = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes);
const nameOf = (node: HtmlNode) => node.nodeName.toLowerCase();

/** Joins the lines of a text. By splitting: a pattern with spaces around the line end takes quadratic time. */
const oneLine = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

/** The blocks of a part of the page, empty ones left out. */
function blocksIn(parent: HtmlNode): string[] {
  return childrenOf(parent)
    .flatMap((node) => {
      const name = nameOf(node);
      if (/^h[1-6]$/.test(name)) return [mark("# ", inlineText(node))];
      if (name === "ul" || name === "ol") return isNotes(node) ? notesIn(node) : [itemsIn(node).join("\n")];
      if (name === "table") return rowsIn(node);
      return [inlineText(node).trim()];
    })
    .filter((block) => block !== "");
}

/** The text of a paragraph; a forced line break stays one. */
function inlineText(node: HtmlNode): string {
  switch (nameOf(node)) {
    case "#text":
      return (node.textContent ?? "").replace(/[\t\r\n]+/g, " ");
    case "br":
      return "\n";
    case "input":
      return node.checked ? "☒" : "☐";
    default:
      return childrenOf(node).map(inlineText).join("");
  }
}

function mark(sign: string, text: string): string {
  const line = oneLine(text);
  return line === "" ? "" : sign + line;
}

/** Items of a list, numbered or not; those of a list within it follow on the same level. */
function itemsIn(list: HtmlNode): string[] {
  return childrenOf(list)
    .flatMap((item) => {
      const parts = childrenOf(item);
      const isList = (node: HtmlNode) => /^[uo]l$/.test(nameOf(node));
      const own = parts.filter((part) => !isList(part)).map(inlineText);
      return [mark("- ", own.join("")), ...parts.filter(isList).flatMap(itemsIn)];
    })
    .filter((item) => item !== "");
}

const isNotes = (list: HtmlNode) => childrenOf(list).some(({ id }) => /^(foot|end)note-/.test(id ?? ""));

/** Footnotes and endnotes, with the number that stands in the text; the arrow back to it goes. */
function notesIn(list: HtmlNode): string[] {
  return childrenOf(list).map((note, index) => {
    const text = oneLine(blocksIn(note).join("\n"));
    return `[${index + 1}] ${text.endsWith("↑") ? text.slice(0, -1).trimEnd() : text}`;
  });
}

/**
 * A row with more cells becomes a line. Tables also serve to lay out a letter: empty cells fall away, and what stands
 * alone in its row keeps its own blocks.
 */
function rowsIn(table: HtmlNode): string[] {
  const blocks: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) blocks.push(lines.join("\n"));
    lines = [];
  };
  for (const row of rowNodes(table)) {
    const cells = childrenOf(row)
      .map(blocksIn)
      .filter((cell) => cell.length > 0);
    const [only] = cells;
    if (cells.length > 1) lines.push(cells.map(flat).join(" | "));
    else if (only) {
      flush();
      blocks.push(...only);
    }
  }
  flush();
  return blocks;
}

/** The blocks of a cell as one line, without the signs of headings and items. */
const flat = (blocks: string[]) => oneLine(blocks.map((block) => block.replace(/^(# |- )/gm, "")).join("\n"));

const rowNodes = (table: HtmlNode): HtmlNode[] =>
  childrenOf(table).flatMap((node) =>
    nameOf(node) === "tr" ? [node] : /^t(head|body|foot)$/.test(nameOf(node)) ? rowNodes(node) : [],
  );
