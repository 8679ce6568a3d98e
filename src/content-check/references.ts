import { articleAddress, letterAddress } from "../lib/addresses.ts";
import { closest } from "../lib/closest.ts";
import { parseSourceRef, parseSourceRefs, SOURCE_REF_PATTERN } from "../lib/source-ref.ts";
import type { Loaded } from "./load.ts";
import type { Problem } from "./problem.ts";

/** The address of a page file: `content/paginas/visie/index.mdx` → `/visie/`. */
export function pageAddress(file: string): string {
  const path = file.replace(/^content\/paginas\//, "").replace(/\.mdx$/, "");
  const folder = path === "index" ? "" : path.replace(/\/index$/, "");
  return folder === "" ? "/" : `/${folder}/`;
}

const fileId = (file: string) => file.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");

/** A value that must occur once, and where it stands. */
interface Unique {
  name: string;
  value: unknown;
  file: string;
  path: (string | number)[];
}

/** Values that occur twice: ids and words within a list file, and ids of things within things. */
export function doubleIds(loaded: Loaded[]): Problem[] {
  const scopes = new Map<string, Unique[]>();
  const note = (scope: string, unique: Unique) => {
    if (unique.value !== undefined) scopes.set(scope, [...(scopes.get(scope) ?? []), unique]);
  };
  for (const { file, data } of loaded) {
    for (const name of ["id", "word", "phrase"])
      for (const [index, value] of valuesOf(data, name).entries())
        note(`${name} in ${file}`, { name, value, file, path: [index, name] });
    for (const { list, name, scope } of NESTED) {
      const owners = Array.isArray(data)
        ? data.map((owner, index) => ({ owner, at: [index] }))
        : [{ owner: data, at: [] }];
      for (const { owner, at } of owners) {
        const { [list]: inner, law } = (owner ?? {}) as Record<string, unknown>;
        for (const [index, value] of valuesOf(inner, name).entries())
          note(`${scope} ${law ?? ""}`, { name, value, file, path: [...at, list, index, name] });
      }
    }
  }
  return [...scopes.values()].flatMap((uniques) =>
    uniques.flatMap(({ name, value, file, path }, index) =>
      uniques.findIndex((other) => other.value === value) < index
        ? [{ file, path, message: `dubbele ${name} "${value}"; verwacht dat die eenmaal voorkomt` }]
        : [],
    ),
  );
}

/** Lists within an entry whose ids must be unique across all files. */
const NESTED = [
  { list: "parts", name: "id", scope: "outline" },
  { list: "articles", name: "article", scope: "article of" },
  { list: "requirements", name: "id", scope: "requirement" },
  { list: "requirements", name: "number", scope: "requirement number" },
  { list: "traits", name: "id", scope: "trait" },
  { list: "eisen", name: "id", scope: "eis" },
];

function valuesOf(data: unknown, key: string): unknown[] {
  return Array.isArray(data) ? data.map((entry) => (entry as Record<string, unknown> | null)?.[key]) : [];
}

/** A reference found somewhere in the content: to a source, a term, a page and so on. */
interface Reference {
  kind: keyof typeof KINDS;
  target: string;
  file: string;
  path: (string | number)[];
}

/** What can be referred to: what to call an unknown one, and where its ids stand. */
const KINDS = {
  bron: { unknown: "onbekende bron", home: "een id uit content/bronnen.yaml" },
  begrip: { unknown: "onbekend begrip", home: "een id uit content/begrippen.yaml" },
  pagina: { unknown: "onbekende pagina", home: "het adres van een pagina uit content/paginas/" },
  onderdeel: { unknown: "onbekend onderdeel", home: "een id uit content/herkomst/" },
  casus: { unknown: "onbekende casus", home: "de naam van een bestand uit content/casussen/" },
  norm: { unknown: "onbekend vereiste", home: "een id uit content/normen.yaml" },
  thema: { unknown: "onbekend thema", home: "een id uit content/themas.yaml" },
  signaal: { unknown: "onbekend signaal", home: "een id uit content/taalsignalen.yaml" },
} as const;

/** Dangling references: all that content names must exist. Anchors are checked on the built site. */
export function referenceProblems(loaded: Loaded[]): Problem[] {
  const known = knownTargets(loaded);
  const found = loaded.flatMap((entry) => [...referencesInData(entry), ...referencesInText(entry)]);
  return found.flatMap(({ kind, target, file, path }) => {
    if (known[kind].has(target)) return [];
    const hint = closest(target, known[kind]);
    return [
      {
        file,
        path,
        message: `${KINDS[kind].unknown} "${target}"; verwacht ${KINDS[kind].home}${hint ? `. Bedoelde u "${hint}"?` : ""}`,
      },
    ];
  });
}

function knownTargets(loaded: Loaded[]): Record<Reference["kind"], Set<string>> {
  const dataOf = (file: string) => loaded.find((entry) => entry.file === file)?.data;
  const below = (folder: string) => loaded.filter(({ file }) => file.startsWith(folder));
  const ids = (values: unknown) => valuesOf(values, "id").map(String);
  const inner = (values: unknown, key: string) => valuesOf(values, key).flatMap(ids);
  const cases = below("content/casussen/").map(({ file }) => fileId(file));
  const themes = ids(dataOf("content/themas.yaml"));
  const sources = ids(dataOf("content/bronnen.yaml"));
  const articles = below("content/wet/").flatMap(({ data }) => {
    const { law, articles } = (data ?? {}) as { law?: string; articles?: unknown };
    const own = Array.isArray(articles) ? articles.filter((article) => article?.depth === "artikel") : [];
    return own.map(({ article }) => articleAddress(String(law), String(article)));
  });
  return {
    bron: new Set(sources),
    begrip: new Set(ids(dataOf("content/begrippen.yaml"))),
    casus: new Set(cases),
    thema: new Set(themes),
    norm: new Set(inner(dataOf("content/normen.yaml"), "requirements")),
    signaal: new Set(ids(dataOf("content/taalsignalen.yaml"))),
    onderdeel: new Set(below("content/herkomst/").flatMap(({ data }) => inner([data], "parts"))),
    pagina: new Set([
      ...below("content/paginas/").map(({ file }) => pageAddress(file)),
      ...cases.map((id) => `/casussen/${id}/`),
      ...themes.map((id) => `/casussen/thema/${id}/`),
      ...sources.map((id) => `/bronnen/${id}/`),
      ...ids(dataOf("content/tools/briefchecklist/soorten.yaml")).map(letterAddress),
      ...articles,
    ]),
  };
}

/** References in YAML and frontmatter, found by the name of the field, which is the same everywhere. */
function referencesInData({ file, data }: Loaded): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (value !== null && typeof value === "object")
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    else if (typeof value === "string") {
      const field = path.findLast((key) => typeof key === "string");
      if ((field === "sources" || field === "rules") && SOURCE_REF_PATTERN.test(value))
        found.push({ kind: "bron", target: parseSourceRef(value).id, file, path });
      if (field === "see") found.push({ kind: "begrip", target: value, file, path });
      if (field === "covers") found.push({ kind: "onderdeel", target: withoutAnchor(value), file, path });
      if (field === "under") found.push({ kind: "onderdeel", target: value, file, path });
      if (field === "case") found.push({ kind: "casus", target: value, file, path });
      if (field === "signals") found.push({ kind: "signaal", target: value, file, path });
      if (field === "themes") found.push({ kind: "thema", target: value, file, path });
      if (field === "id" && path.includes("norms")) found.push({ kind: "norm", target: value, file, path });
      if (field === "page" || field === "href")
        found.push({ kind: "pagina", target: withoutAnchor(value), file, path });
    }
  };
  visit(data, []);
  return found;
}

const REFERENCES_IN_TEXT: { kind: Reference["kind"]; pattern: RegExp }[] = [
  { kind: "bron", pattern: /\bref="([^"]*)"/g },
  { kind: "begrip", pattern: /<Begrip\s+id="([^"]*)"/g },
  { kind: "pagina", pattern: /\]\((\/[^)\s]*)\)/g },
  { kind: "pagina", pattern: /\bhref="(\/[^"]*)"/g },
];

/** References in running text: components and links, with the line on which they stand. */
function referencesInText({ file, body, bodyLine }: Loaded): Reference[] {
  return REFERENCES_IN_TEXT.flatMap(({ kind, pattern }) =>
    [...body.matchAll(pattern)].flatMap((match) => {
      const line = bodyLine + body.slice(0, match.index).split("\n").length - 1;
      const written = match[1] ?? "";
      const targets =
        kind === "bron"
          ? parseSourceRefs(written).map(({ id }) => id)
          : [kind === "pagina" ? withoutAnchor(written) : written];
      return targets.map((target) => ({ kind, target, file, path: [`regel ${line}`] }));
    }),
  );
}

const withoutAnchor = (address: string) => address.replace(/#.*$/, "");
