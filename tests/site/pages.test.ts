import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { hashSource, inlineHashes, parseHeaders } from "../../src/integrations/headers.ts";
import { examples, readYaml, tree } from "../helpers/content.ts";
import { DIST, loadsOf, pages } from "../helpers/site.ts";

const byAddress = new Map(pages.map((page) => [page.address, page]));
const idsOn = new Map(
  pages.map(({ address, root }) => [address, new Set(root.querySelectorAll("[id]").map(({ id }) => id))]),
);

test("the pages that the design names are there", () => {
  const addresses = [...byAddress.keys()];
  for (const address of [
    "/",
    "/visie/kenmerken/",
    ...["vuistregels", "wees-alert", "verken", "los-op", "oordeel", "afronding"].map(
      (name) => `/visie/kenmerken/${name}/`,
    ),
    "/behandelen/",
    ...["binnenkomst", "verkennen", "oplossen", "oordelen", "afronden"].map((name) => `/behandelen/${name}/`),
    "/hulpmiddelen/beslisboom/",
    "/hulpmiddelen/beslisboom/kaart/",
    "/begrippen/",
    "/bronnen/",
    "/zoeken/",
    "/over/stijl/",
    "/404.html",
  ])
    expect(addresses).toContain(address);
});

describe.each(pages)("$address", (page) => {
  const { root, html, address } = page;

  test("says its language, has its own title and description, and one h1", () => {
    expect(root.querySelector("html")?.getAttribute("lang")).toBe("nl");
    const title = root.querySelector("title")?.text ?? "";
    expect(title).toMatch(/Klachtwijzer/);
    expect(pages.filter((other) => other.root.querySelector("title")?.text === title)).toHaveLength(1);
    expect(root.querySelector('meta[name="description"]')?.getAttribute("content")?.length).toBeGreaterThan(
      30,
    );
    expect(root.querySelectorAll("h1")).toHaveLength(1);
  });

  test("goes down its headings one level at a time", () => {
    const levels = root.querySelectorAll("h1,h2,h3,h4,h5,h6").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(
        level - (levels[index - 1] ?? 0),
        `heading ${index + 1}: ${levels.join(" ")}`,
      ).toBeLessThanOrEqual(1);
    });
  });

  test("has no dead link or anchor", () => {
    const dead = root.querySelectorAll("a[href]").flatMap((link) => {
      const href = link.getAttribute("href") ?? "";
      if (/^https?:/.test(href)) return [];
      const [path = "", anchor] = href.split("#");
      const target = path === "" ? address : path;
      if (!idsOn.has(target)) return [href];
      // A state of a tool is read by its island and is no anchor.
      if (!anchor || anchor.includes("=")) return [];
      return idsOn.get(target)?.has(anchor) ? [] : [href];
    });
    expect(dead).toEqual([]);
  });

  test("loads nothing from elsewhere, and no code that the policy would refuse", () => {
    const loaded = root.querySelectorAll(
      "script[src],link[href],img[src],source[srcset],iframe,object,embed,form[action]",
    );
    for (const element of loaded) {
      const url =
        element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("srcset") ?? "";
      if (element.getAttribute("rel") !== "canonical") expect(url).toMatch(/^\//);
    }
    for (const element of root.querySelectorAll("*"))
      for (const name of Object.keys(element.attributes))
        expect(name, element.outerHTML.slice(0, 120)).not.toMatch(/^(style|on[a-z]+)$/);
    const policy = parseHeaders(readFileSync(`${DIST}/_headers`, "utf8"))["Content-Security-Policy"] ?? "";
    const { scripts, styles } = inlineHashes(html);
    for (const hash of [...scripts, ...styles]) expect(policy).toContain(hash);
  });

  test("keeps within its budget", () => {
    const loads = loadsOf(page);
    // The test bed of all components loads all style sheets; it is no page for readers.
    if (address === "/over/stijl/") return;
    const isTool = root.querySelector("astro-island") !== null;
    const isDrawing = address === "/hulpmiddelen/beslisboom/kaart/";
    // A tool page holds the whole tool as text, and its form styles; its budget is for scripts.
    if (!isTool && !isDrawing) expect(loads.html).toBeLessThanOrEqual(12_000);
    if (!isTool) expect(loads.requests).toBeLessThanOrEqual(8);
    expect(loads.js).toBeLessThanOrEqual(isTool ? 30_000 : 5_000);
    expect(loads.css).toBeLessThanOrEqual(isTool ? 14_000 : 12_000);
    expect(loads.font).toBeLessThanOrEqual(36_000);
  });

  test("shows where it comes from, and that it is unofficial", () => {
    expect(root.querySelector(".voet")?.text).toMatch(/Onofficieel/);
    if (address !== "/404.html" && !address.startsWith("/over/beslissingen/0"))
      expect(root.querySelector(".herkomst")?.text).toMatch(/Bronnen: .*Gecontroleerd op/s);
  });
});

test("all pages are valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Matters of taste, or of the tools that write the HTML.
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-inline-style": "off",
      "long-title": "off",
      // Drawings are groups of links; axe judges their names.
      "prefer-native-element": "off",
    },
  });
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages) {
        // Astro writes the style of its islands where the first island stands.
        if (ruleId === "element-permitted-content" && message.startsWith("<style>")) continue;
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
  }
  expect(faults).toEqual([]);
});

describe("without JavaScript", () => {
  test("the tree is there whole: all questions, reasons, answers, outcomes, actions and cases", () => {
    const text =
      byAddress.get("/hulpmiddelen/beslisboom/")?.root.querySelector("main")?.text.replace(/\s+/g, " ") ?? "";
    const has = (words: string) => expect(text).toContain(words.replace(/\s+/g, " ").trim());
    for (const { question } of tree.questions.values()) {
      has(question.question);
      has(question.why);
      for (const { label, because, actions = [] } of question.answers)
        for (const words of [label, because, ...actions.map((action) => action.text)]) has(words);
    }
    for (const { outcome } of tree.outcomes.values())
      for (const words of [outcome.title, outcome.what]) has(words);
    for (const { title, story, lesson } of examples) for (const words of [title, story, lesson]) has(words);
  });

  test("the search page lists every page and every term", () => {
    const links =
      byAddress
        .get("/zoeken/")
        ?.root.querySelectorAll(".a-z a")
        .map((link) => link.getAttribute("href")) ?? [];
    for (const { address } of pages)
      // What is set from data is found through the list of which it is an entry.
      if (!/404|beslissingen\/0|^\/bronnen\/.|^\/casussen\/thema\//.test(address))
        expect(links).toContain(address);
    for (const { id } of readYaml("content/begrippen.yaml") as { id: string }[])
      expect(links).toContain(`/begrippen/#${id}`);
  });

  test("no page has a control that does nothing", () => {
    for (const { root, address } of pages)
      for (const button of root.querySelectorAll("button")) {
        if (address === "/over/stijl/" && button.closest(".paneel")) continue;
        const works = button.hasAttribute("popovertarget");
        // The theme button is hidden by the style sheet until a script has run.
        const waits = button.hasAttribute("data-thema-knop") || button.closest("[data-alleen-js]") !== null;
        expect(works || waits, `${address}: ${button.outerHTML}`).toBe(true);
      }
  });
});

test("the response headers are written, and the inline theme script is in them", () => {
  const headers = parseHeaders(readFileSync(`${DIST}/_headers`, "utf8"));
  const script = byAddress.get("/")?.root.querySelector("script:not([src])")?.text ?? "";
  expect(headers["Content-Security-Policy"]).toContain(hashSource(script));
  expect(headers["Content-Security-Policy"]?.match(/unsafe-\w+/g)).toEqual(["unsafe-eval"]);
});
