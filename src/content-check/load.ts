import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { z } from "zod";
import { type Problem, schemaProblems } from "./problem.ts";

/** One file as it was read: its data, and for pages the running text with the line on which it starts. */
export interface Loaded {
  file: string;
  data: unknown;
  body: string;
  bodyLine: number;
}

/** Reads one YAML file; a fault in the notation is a problem with its line, not an exception. */
export function loadYaml(root: string, file: string, problems: Problem[]): Loaded {
  return {
    file,
    data: parseYaml(file, readFileSync(join(root, file), "utf8"), 0, problems),
    body: "",
    bodyLine: 0,
  };
}

/** Reads one page: frontmatter between `---` lines, then running text. */
export function loadPage(root: string, file: string, problems: Problem[]): Loaded {
  const source = readFileSync(join(root, file), "utf8");
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!match) {
    problems.push({
      file,
      path: [],
      message: "verwacht bovenaan een blok met velden tussen twee regels `---`",
    });
    return { file, data: undefined, body: source, bodyLine: 1 };
  }
  const data = parseYaml(file, match[1] ?? "", 1, problems);
  return { file, data, body: source.slice(match[0].length), bodyLine: match[0].split("\n").length };
}

function parseYaml(file: string, source: string, lineOffset: number, problems: Problem[]): unknown {
  const document = parseDocument(source);
  // One fault in the notation often causes more further on: only the first helps.
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + lineOffset;
    problems.push({
      file,
      path: [`regel ${line}`],
      message: `geen geldige YAML: ${error.message.split("\n")[0]}`,
    });
  }
  return error ? undefined : document.toJS();
}

/** All files below a folder with one of the endings, as paths from the root, in a fixed order. */
export function listFiles(root: string, folder: string, endings: string[]): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .sort();
}

/**
 * Reads files that belong together, each against its schema. Their data comes only when all of them are there and
 * sound: what fits together cannot be seen before.
 */
export function loadChecked<S extends Record<string, z.ZodType>>(
  root: string,
  schemas: S,
  notation: Problem[],
  loaded: Loaded[],
): { problems: Problem[]; data?: { [File in keyof S]: z.output<S[File]> } } {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  let readable = true;
  for (const [file, schema] of Object.entries(schemas)) {
    if (!existsSync(join(root, file))) {
      problems.push({ file, path: [], message: "dit bestand ontbreekt" });
      continue;
    }
    const entry = loadYaml(root, file, notation);
    loaded.push(entry);
    if (entry.data === undefined) readable = false;
    else problems.push(...schemaProblems(file, schema, entry.data));
    data[file] = entry.data;
  }
  if (problems.length > 0 || !readable) return { problems };
  const parsed = Object.entries(schemas).map(([file, schema]) => [file, schema.parse(data[file])]);
  return { problems, data: Object.fromEntries(parsed) as { [File in keyof S]: z.output<S[File]> } };
}
