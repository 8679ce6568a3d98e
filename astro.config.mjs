import { existsSync, readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/integrations/content-check.ts";
import { parseHeaders, responseHeaders } from "./src/integrations/headers.ts";
import { searchIndex } from "./src/integrations/search-index.ts";

const outDir = "./dist";
const headersFile = new URL(`${outDir}/_headers`, import.meta.url);

export default defineConfig({
  // Canonical addresses and the address on prints need to know where the site lives; without it, paths are used.
  site: process.env.SITE_URL,
  outDir,
  trailingSlash: "always",
  server: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 4321),
    // `astro preview` sends what a host would send, so that the browser tests run under the real policy.
    headers: existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, "utf8")) : {},
  },
  build: { inlineStylesheets: "never" },
  markdown: { syntaxHighlight: false },
  integrations: [contentCheck(), mdx(), preact(), searchIndex(), responseHeaders()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
