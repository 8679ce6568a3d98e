import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The compounds and synonyms for the search in the browser, fetched at the first search. */
export function GET(): Response {
  return Response.json(parse(readFileSync("content/zoekwoorden.yaml", "utf8")));
}
