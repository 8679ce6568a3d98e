import { HTMLElement, type Node, parse } from "node-html-parser";
import type { HtmlNode } from "../../src/import/html-text.ts";

const asNode = (node: Node): HtmlNode =>
  node instanceof HTMLElement
    ? {
        nodeName: node.tagName ?? "BODY",
        textContent: node.textContent,
        childNodes: node.childNodes.map(asNode),
        id: node.id,
        checked: node.hasAttribute("checked"),
      }
    : { nodeName: "#text", textContent: node.textContent, childNodes: [] };

/** Stands in for the browser's parser. */
export const parseHtml = (html: string): HtmlNode => asNode(parse(html));
