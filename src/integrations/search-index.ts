import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { parse } from "yaml";
import type { Begrip } from "../schemas/begrip.ts";
import type { Bron } from "../schemas/bron.ts";

/** Pagefind's own user interfaces, which we do not use: half a megabyte that nobody would load. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** One entry of a long list as a search record of its own, so that a hit leads to it and not to the top of the list. */
interface ListRecord {
  url: string;
  title: string;
  kind: string;
  content: string;
}

const readList = <T>(file: string) => parse(readFileSync(file, "utf8")) as T[];

function listRecords(): ListRecord[] {
  const terms = readList<Begrip>("content/begrippen.yaml").map(({ id, term, also = [], definition }) => ({
    url: `/begrippen/#${id}`,
    title: term,
    kind: "Begrippen",
    content: `${[term, ...also].join(", ")}. ${definition}`,
  }));
  const sources = readList<Bron>("content/bronnen.yaml").map(({ id, number, title, says }) => ({
    url: `/bronnen/${id}/`,
    title: number ? `${number}, ${title}` : title,
    kind: "Bronnen",
    content: `${number ?? ""} ${title}. ${says}`,
  }));
  return [...terms, ...sources];
}

/** After the build: makes the full-text index of all pages that carry `data-pagefind-body`, and of terms and sources. */
export function searchIndex(): AstroIntegration {
  return {
    name: "klachtwijzer:search-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
        if (!index) throw new Error(`zoekindex: ${errors.join("; ")}`);
        const added = await index.addDirectory({ path: root });
        const records = listRecords();
        for (const { url, title, kind, content } of records)
          await index.addCustomRecord({
            url,
            content,
            language: "nl",
            meta: { title },
            filters: { soort: [kind] },
          });
        const { files } = await index.getFiles();
        for (const { path, content } of files) {
          if (UNUSED.test(path)) continue;
          const target = `${root}/pagefind/${path}`;
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        await pagefind.close();
        logger.info(`search index of ${added.page_count} pages and ${records.length} terms and sources`);
      },
    },
  };
}
