import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One YAML file of the project, as data. */
export const readYaml = (file: string): unknown => parse(readFileSync(file, "utf8"));
