import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type HTMLElement, parse } from "node-html-parser";
import { listFiles } from "../../src/content-check/load.ts";

export const DIST = "dist";

if (!existsSync(`${DIST}/index.html`))
  throw new Error("dist/ ontbreekt: bouw de site eerst met `npm run build`");

/** One built page. */
export interface BuiltPage {
  /** `/visie/kenmerken/`; the error page is `/404.html`. */
  address: string;
  file: string;
  html: string;
  root: HTMLElement;
}

/** All pages of the built site. */
export const pages: BuiltPage[] = listFiles(".", DIST, [".html"])
  .filter((file) => !file.startsWith(`${DIST}/pagefind/`))
  .map((file) => {
    const html = readFileSync(file, "utf8");
    const address = file.slice(DIST.length).replace(/index\.html$/, "");
    return { address, file, html, root: parse(html, { comment: false }) };
  });

/** Size of a built file as it is sent, in bytes: gzip, the weakest compression that hosts use. */
export function sentBytes(address: string): number {
  const body = readFileSync(`${DIST}${address}`);
  return /\.(woff2|png)$/.test(address) ? body.length : gzipSync(body, { level: 9 }).length;
}

/** What a page loads at once, by kind: style sheets, fonts, and scripts with all that they import statically. */
export function loadsOf({ root, address }: BuiltPage): {
  html: number;
  css: number;
  font: number;
  js: number;
  requests: number;
} {
  const urls = (selector: string, attribute: string) =>
    [
      ...new Set(root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? "")),
    ].filter(Boolean);
  const css = urls('link[rel="stylesheet"]', "href");
  const fonts = urls('link[rel="preload"][as="font"]', "href");
  const islands = [...urls("astro-island", "component-url"), ...urls("astro-island", "renderer-url")];
  const js = withImports([...urls("script[src]", "src"), ...islands]);
  const total = (addresses: string[]) => addresses.reduce((sum, each) => sum + sentBytes(each), 0);
  return {
    html: sentBytes(address.endsWith("/") ? `${address}index.html` : address),
    css: total(css),
    font: total(fonts),
    js: total(js),
    requests: 1 + css.length + fonts.length + js.length + urls('link[rel="icon"]', "href").length,
  };
}

/** Scripts with all that they import, as addresses. */
export function withImports(entries: string[]): string[] {
  const found = new Set(entries);
  for (const entry of found) {
    const source = readFileSync(`${DIST}${entry}`, "utf8");
    for (const [, file] of source.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      found.add(entry.replace(/[^/]*$/, "") + (file ?? "").slice(2));
  }
  return [...found];
}
