import { readFileSync } from "node:fs";

/** The version of the site, from package.json. */
export const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
