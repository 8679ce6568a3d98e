import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listFiles, loadPage } from "../../src/content-check/load.ts";
import { articleAddress, articleAnchor } from "../../src/lib/addresses.ts";
import { articleOf, parseSourceRef } from "../../src/lib/source-ref.ts";
import { bronSchema } from "../../src/schemas/bron.ts";
import { casusSchema, themaSchema } from "../../src/schemas/casus.ts";
import { eigenschapGroepSchema } from "../../src/schemas/eigenschap.ts";
import { herkomstSchema } from "../../src/schemas/herkomst.ts";
import { kernwaardeSchema } from "../../src/schemas/norm.ts";
import { wetSchema } from "../../src/schemas/wet.ts";
import { readYaml } from "../helpers/content.ts";
import { pages } from "../helpers/site.ts";

const byAddress = new Map(pages.map((page) => [page.address, page]));
const textOf = (address: string) =>
  (byAddress.get(address)?.root.querySelector("main")?.text ?? "").replace(/\s+/g, " ");
const linksOn = (address: string) =>
  new Set(
    byAddress
      .get(address)
      ?.root.querySelectorAll("main a")
      .map((link) => link.getAttribute("href") ?? ""),
  );
const missing = (text: string, words: string[]) =>
  words.filter((each) => !text.includes(each.replace(/\s+/g, " ").trim()));

const idOf = (file: string) => file.replace(/^.*\//, "").replace(/\.yaml$/, "");
const cases = listFiles(".", "content/casussen", [".yaml"]).map((file) => ({
  id: idOf(file),
  ...casusSchema.parse(readYaml(file)),
}));
const laws = listFiles(".", "content/wet", [".yaml"]).map((file) => wetSchema.parse(readYaml(file)));
const sources = z.array(bronSchema).parse(readYaml("content/bronnen.yaml"));
const norms = z.array(kernwaardeSchema).parse(readYaml("content/normen.yaml"));

test.each(cases)("the case $id is told whole on its page, with three questions", (entry) => {
  const text = textOf(`/casussen/${entry.id}/`);
  const { facts, wrong = [], worked = [], found = [], helped, lesson, questions } = entry;
  const words = [...facts, ...wrong, ...worked, ...found, ...helped, lesson];
  expect(missing(text, [...words, ...questions.flatMap(({ ask, note }) => [ask, note])])).toEqual([]);
  const links = linksOn(`/casussen/${entry.id}/`);
  for (const theme of entry.themes) expect(links).toContain(`/casussen/thema/${theme}/`);
});

test.each(z.array(themaSchema).parse(readYaml("content/themas.yaml")))(
  "without JavaScript the filter on $id is a page with those cases, and a way to the others",
  ({ id }) => {
    const listed = [...linksOn(`/casussen/thema/${id}/`)].filter((href) =>
      /^\/casussen\/(?!thema)[^/]+\/$/.test(href),
    );
    const expected = cases
      .filter(({ themes }) => themes.includes(id))
      .map((entry) => `/casussen/${entry.id}/`);
    expect(listed.sort()).toEqual(expected.sort());
    expect(expected.length, "a theme without cases is a dead end").toBeGreaterThan(0);
    expect(linksOn(`/casussen/thema/${id}/`)).toContain("/casussen/");
    expect(linksOn("/casussen/")).toContain(`/casussen/thema/${id}/`);
  },
);

describe("the law", () => {
  test("each article has its place, says what it asks and leads to the official text where there is one", () => {
    for (const { law, page, articles } of laws)
      for (const { article, depth, asks, short } of articles) {
        const address = depth === "artikel" ? articleAddress(law, article) : page;
        expect(
          missing(textOf(address), [short, ...asks.map(({ text }) => text)]),
          `${law} ${article}`,
        ).toEqual([]);
        if (depth === "hoofdlijn")
          expect(byAddress.get(page)?.root.querySelector(`#${articleAnchor(article)}`), article).toBeTruthy();
        if (law === "awb" || law === "atw")
          expect(
            [...linksOn(address)].some((href) => href.endsWith(`&artikel=${article}`)),
            article,
          ).toBe(true);
      }
  });

  test("Awb 9:1 to 9:36a and Algemene termijnenwet 1 to 3 are there", () => {
    const has = (law: string) =>
      new Set(
        laws
          .filter((group) => group.law === law)
          .flatMap(({ articles }) => articles.map(({ article }) => article)),
      );
    const expected = [...Array.from({ length: 36 }, (_, index) => `9:${index + 1}`), "9:12a", "9:36a"];
    expect(expected.filter((article) => !has("awb").has(article))).toEqual([]);
    expect(["1", "2", "3"].filter((article) => !has("atw").has(article))).toEqual([]);
  });

  test("every article that the content refers to is explained here", () => {
    const known = new Set(
      laws.flatMap(({ law, articles }) => articles.map(({ article }) => `${law} ${article}`)),
    );
    const lawIds = new Set(sources.filter(({ kind }) => kind === "wet").map(({ id }) => id));
    const files = [
      ...listFiles(".", "content", [".yaml"]).map((file) => JSON.stringify(readYaml(file))),
      ...listFiles(".", "content/paginas", [".mdx"]).map((file) => JSON.stringify(loadPage(".", file, []))),
    ];
    const refs = files.flatMap((text) =>
      [...text.matchAll(/\b([a-z][a-z0-9-]*@[^";\\]+)/g)].map(([, ref]) => ref ?? ""),
    );
    const unknown = refs.flatMap((ref) => {
      const { id, at = "" } = parseSourceRef(ref.trim());
      const article = articleOf(at);
      return lawIds.has(id) && article && !known.has(`${id} ${article}`) ? [`${id} ${article}`] : [];
    });
    expect([...new Set(unknown)].sort()).toEqual([]);
  });
});

describe("sources", () => {
  test.each(sources)("$id says what it holds and where it is used", ({ id, says, url, urlStatus }) => {
    const address = `/bronnen/${id}/`;
    expect(missing(textOf(address), [says])).toEqual([]);
    expect(linksOn("/bronnen/")).toContain(address);
    if (url) expect([...linksOn(address)]).toContain(url);
    if (urlStatus === "ongecontroleerd") expect(textOf(address)).toContain("niet nagelopen");
  });

  test("links between a page and its sources go both ways", () => {
    const oneWay = pages.flatMap(({ address, root }) => {
      const cited = root
        .querySelectorAll(".herkomst a[href^='/bronnen/']")
        .map((link) => link.getAttribute("href") ?? "");
      // Lists of themes and the sources' own pages are made from other entries, which are linked back to.
      if (/^\/(bronnen\/.|casussen\/thema\/)/.test(address)) return [];
      return cited
        .filter((source) => !linksOn(source).has(address))
        .map((source) => `${address} → ${source}`);
    });
    expect([...new Set(oneWay)]).toEqual([]);
  });
});

test("proper conduct: four core values, 22 requirements numbered 1 to 22, each with its questions", () => {
  expect(norms).toHaveLength(4);
  const all = norms.flatMap((value) => value.requirements.map((requirement) => ({ value, requirement })));
  expect(all.map(({ requirement }) => requirement.number)).toEqual(
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  for (const { value, requirement } of all) {
    const address = `/behoorlijkheid/${value.id}/`;
    const { asks, more, example, questions, id } = requirement;
    expect(missing(textOf(address), [asks, more, example.text, ...questions]), id).toEqual([]);
    expect(linksOn("/behoorlijkheid/")).toContain(`${address}#${id}`);
  }
});

test("the competence profile holds 54 traits, each once, in picture and list", () => {
  const groups = z.array(eigenschapGroepSchema).parse(readYaml("content/eigenschappen.yaml"));
  const traits = groups.flatMap((group) => group.traits);
  expect(new Set(traits.map(({ title }) => title)).size).toBe(54);
  const page = "/visie/basis/competenties/";
  expect(
    missing(
      textOf(page),
      traits.map(({ what }) => what),
    ),
  ).toEqual([]);
  for (const { id } of traits) expect(linksOn(page)).toContain(`#${id}`);
});

test("the account of the sources shows every part, with at least one place or the reason why not", () => {
  const items = byAddress.get("/over/verantwoording/")?.root.querySelectorAll(".dekking__lijst li") ?? [];
  const parts = listFiles(".", "content/herkomst", [".yaml"]).flatMap(
    (file) => herkomstSchema.parse(readYaml(file)).parts,
  );
  expect(items).toHaveLength(parts.length);
  const empty = items.filter((item) => !item.querySelector("a") && !item.querySelector("em"));
  expect(empty.map(({ text }) => text)).toEqual([]);
});
