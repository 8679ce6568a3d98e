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

/** Entries of one list file that share their `id` (or, in the word list, their `word`). */
export function doubleIds({ file, data }: Loaded): Problem[] {
  const keys = ["id", "word"].map((key) => ({ key, values: valuesOf(data, key) }));
  return keys.flatMap(({ key, values }) =>
    values.flatMap((value, index) =>
      value !== undefined && values.indexOf(value) < index
        ? [
            {
              file,
              path: [index, key],
              message: `dubbele ${key} "${value}"; verwacht dat die eenmaal voorkomt`,
            },
          ]
        : [],
    ),
  );
}

function valuesOf(data: unknown, key: string): unknown[] {
  return Array.isArray(data) ? data.map((entry) => (entry as Record<string, unknown> | null)?.[key]) : [];
}

/** A reference found somewhere in the content: to a source, a term or a page. */
interface Reference {
  kind: "bron" | "begrip" | "pagina";
  target: string;
  file: string;
  path: (string | number)[];
}

const UNKNOWN = { bron: "onbekende bron", begrip: "onbekend begrip", pagina: "onbekende pagina" };
const HOMES = { bron: "content/bronnen.yaml", begrip: "content/begrippen.yaml", pagina: "content/paginas/" };

/** Dangling references: each source, term and page that content names must exist. Anchors are checked on the built site. */
export function referenceProblems(loaded: Loaded[], addresses: string[]): Problem[] {
  const idsIn = (file: string) =>
    new Set(
      loaded.filter((entry) => entry.file === file).flatMap(({ data }) => valuesOf(data, "id").map(String)),
    );
  const known = { bron: idsIn(HOMES.bron), begrip: idsIn(HOMES.begrip), pagina: new Set(addresses) };
  const found = loaded.flatMap((entry) => [...referencesInData(entry), ...referencesInText(entry)]);
  return found.flatMap(({ kind, target, file, path }) => {
    if (known[kind].has(target)) return [];
    const hint = closest(target, known[kind]);
    return [
      {
        file,
        path,
        message: `${UNKNOWN[kind]} "${target}"; verwacht ${kind === "pagina" ? "het adres van een pagina" : "een id"} uit ${HOMES[kind]}${hint ? `. Bedoelde u "${hint}"?` : ""}`,
      },
    ];
  });
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
      if (field === "sources" && SOURCE_REF_PATTERN.test(value))
        found.push({ kind: "bron", target: parseSourceRef(value).id, file, path });
      if (field === "see") found.push({ kind: "begrip", target: value, file, path });
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
