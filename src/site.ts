import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Site, siteSchema } from "./schemas/site.ts";

/** Navigation and fixed words, read once at build. The content check has already reported any fault. */
export const site: Site = siteSchema.parse(parse(readFileSync("content/site.yaml", "utf8")));
