import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";

/** Pagefind's own user interfaces, which we do not use: half a megabyte that nobody would load. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** After the build: makes the full-text index of all pages that carry `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: "klachtwijzer:search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
        if (!index) throw new Error(`zoekindex: ${errors.join("; ")}`);
        const added = await index.addDirectory({ path: root });
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (UNUSED.test(path)) continue;
          const target = `${root}/pagefind/${path}`;
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await pagefind.close();
        logger.info(`search index of ${added.page_count} pages`);
      },
    },
  };
}
