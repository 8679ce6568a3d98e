import { expect, test } from "vitest";
import { listFiles, loadPage } from "../../src/content-check/load.ts";
import { herkomstSchema } from "../../src/schemas/herkomst.ts";
import { readYaml } from "../helpers/content.ts";

/** Everything that says what it covers: pages, cases and sources. */
const covering = [
  ...listFiles(".", "content/paginas", [".mdx"]).map((file) => ({
    file,
    data: loadPage(".", file, []).data,
  })),
  ...listFiles(".", "content/casussen", [".yaml"]).map((file) => ({ file, data: readYaml(file) })),
  ...(readYaml("content/bronnen.yaml") as { id: string }[]).map((data) => ({
    file: `content/bronnen.yaml ${data.id}`,
    data,
  })),
] as { file: string; data: { covers?: string[]; sources?: string[]; id?: string } }[];
const covered = new Set(
  covering.flatMap(({ data }) => (data.covers ?? []).map((cover) => cover.split("#")[0])),
);
const outlines = listFiles(".", "content/herkomst", [".yaml"]).map((file) =>
  herkomstSchema.parse(readYaml(file)),
);

test.each(outlines)("nothing of $source is left out without a reason", ({ parts }) => {
  const missing = parts.filter(({ id, excused }) => !covered.has(id) && !excused);
  expect(missing.map(({ id, title }) => `${id} (${title})`)).toEqual([]);
});

test("nothing is excused that is covered", () => {
  const both = outlines.flatMap(({ parts }) => parts.filter(({ id, excused }) => excused && covered.has(id)));
  expect(both.map(({ id }) => id)).toEqual([]);
});

test("whoever covers a part of a source also names that source", () => {
  const sourceOf = new Map(outlines.flatMap(({ source, parts }) => parts.map(({ id }) => [id, source])));
  const silent = covering.flatMap(({ file, data }) =>
    // An entry of the list of sources is named in a footnote and does not cite the Ombudsvisie.
    file.startsWith("content/bronnen.yaml")
      ? []
      : (data.covers ?? [])
          .map((cover) => sourceOf.get(cover.split("#")[0] ?? ""))
          .filter((source) => source && !(data.sources ?? []).some((ref) => ref.split("@")[0] === source))
          .map((source) => `${file}: ${source}`),
  );
  expect([...new Set(silent)]).toEqual([]);
});

test("the outlines have the size of the sources: 47 footnotes and one star, 8 boxes, 4 columns, 16 different quotations", () => {
  const parts = outlines.flatMap((outline) => outline.parts);
  const count = (kind: string, start: string) =>
    parts.filter((part) => part.kind === kind && part.id.startsWith(start)).length;
  expect({
    notes: count("noot", "ov-noot"),
    boxes: count("kader", "ov-kader"),
    columns: count("column", "ov-column"),
    quotations: count("citaat", "ov-citaat"),
    sections: count("paragraaf", "ov-"),
    steps: count("stap", "bd-") + count("stap", "no-"),
  }).toEqual({ notes: 48, boxes: 8, columns: 4, quotations: 16, sections: 20, steps: 8 });
});
