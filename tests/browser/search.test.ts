import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { axeFaults, visit } from "../helpers/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("the header opens the search, loads it only then, and leads by arrow keys to a page", async () => {
  const { page, context, faults, requests } = await visit(browser, "/");
  expect(requests.join()).not.toMatch(/pagefind|preact/);
  await page.getByRole("link", { name: "Zoeken", exact: true }).press("Enter");
  const field = page.getByRole("searchbox");
  await field.waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type("wederhoor");
  await page.getByRole("status").filter({ hasText: "wederhoor" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  const first = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((address) => address.pathname !== "/");
  expect(page.url()).toContain(first ?? "?");
  // What was searched for stands in no address.
  expect(requests.join()).not.toContain("q=");
  expect(page.url()).not.toContain("wederhoor?");
  expect(faults).toEqual([]);
  await context.close();
});

test("Escape closes the search and gives the focus back", async () => {
  const { page, context } = await visit(browser, "/behandelen/");
  const link = page.getByRole("link", { name: "Zoeken", exact: true });
  await link.click();
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await context.close();
});

/** What people type → a page that must be among the first five. */
test.each([
  ["klachtbehandelaar", /\/visie\/|\/behandelen\/|\/hulpmiddelen\/|\/begrippen\//],
  ["wederhoor", /oordeel/],
  ["geluidsopname", /geluidsopname/],
  ["excuses", /themas\/excuses/],
  ["zes weken", /klacht|oordelen|afronden|binnenkomst|awb/],
  ["9:11", /wet\/awb\/9-11/],
  ["zorgkantoor", /casussen\/brief-na-gesprek/],
  ["sociale media", /wees-alert|beslisboom/],
  ["webcare", /wees-alert|beslisboom|begrippen/],
  ["stroomschema", /beslisboom/],
])("searching for %s finds it", async (query, expected) => {
  const { page, context } = await visit(browser, "/zoeken/");
  await page.getByRole("searchbox").fill(query);
  await page.getByRole("status").filter({ hasText: query }).waitFor();
  const hrefs = await page
    .locator(".zoek__lijst a")
    .evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute("href")));
  expect(hrefs.join(" ")).toMatch(expected);
  await context.close();
});

test("the term itself comes first, under its own name", async () => {
  const { page, context } = await visit(browser, "/zoeken/");
  await page.getByRole("searchbox").fill("wederhoor");
  await page.getByRole("status").filter({ hasText: "wederhoor" }).waitFor();
  const first = page.locator(".zoek__lijst a").first();
  expect(await first.innerText()).toBe("wederhoor");
  expect(await first.getAttribute("href")).toBe("/begrippen/#wederhoor");
  await context.close();
});

test("a compound also finds its parts, and says so", async () => {
  const { page, context } = await visit(browser, "/zoeken/");
  await page.getByRole("searchbox").fill("klachtbehandelaar");
  const status = page.getByRole("status").filter({ hasText: "ook gezocht op" });
  await status.waitFor();
  expect(await status.innerText()).toMatch(/klacht.*behandelaar/);
  await context.close();
});

test("kinds narrow the hits, and nothing found offers a way on", async () => {
  const { page, context } = await visit(browser, "/zoeken/");
  await page.getByRole("searchbox").fill("klacht");
  await page.getByRole("status").filter({ hasText: "resultaten" }).waitFor();
  await page.getByRole("radio", { name: "Voor burgers" }).check();
  await page.getByRole("status").filter({ hasText: "in Voor burgers" }).waitFor();
  const kinds = await page.locator(".zoek__van").allInnerTexts();
  expect(new Set(kinds.map((kind) => kind.trim()))).toEqual(new Set(["Voor burgers"]));
  await page.getByRole("searchbox").fill("xyzzyqq");
  await page.getByText("Niets gevonden voor “xyzzyqq”").waitFor();
  expect(await page.locator(".zoek__niets a").count()).toBeGreaterThanOrEqual(2);
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("when the index cannot be loaded the page says so and keeps its list", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/pagefind/**", (route) => route.abort());
  const { url } = await import("../helpers/visit.ts");
  await page.goto(url("/zoeken/"));
  await page.getByRole("searchbox").fill("klacht");
  await page.getByText("Zoeken lukt nu niet").waitFor();
  expect(await page.locator(".a-z a").count()).toBeGreaterThan(50);
  await context.close();
});

test("the filter on terms finds by term, synonym and definition, and forgives a typing error", async () => {
  const { page, context, faults } = await visit(browser, "/begrippen/");
  const all = await page.locator(".begrippen dl > div:visible").count();
  const field = page.getByRole("searchbox", { name: "Zoek een begrip" });
  for (const [query, term] of [
    ["wederhoor", "wederhoor"],
    ["wederhor", "wederhoor"],
    ["social media", "webcare"],
  ] as const) {
    await field.fill(query);
    await page
      .locator(".begrippen__stand")
      .filter({ hasText: /begrip/ })
      .waitFor();
    await page.waitForFunction(
      (before) => document.querySelectorAll(".begrippen dl > div:not([hidden])").length < before,
      all,
    );
    expect(await page.locator(".begrippen dl > div:visible dfn").allInnerTexts()).toContain(term);
  }
  await field.fill("xyzzyqq");
  await page.getByText("Geen begrip gevonden").waitFor();
  await field.fill("");
  await page.waitForFunction(
    (before) => document.querySelectorAll(".begrippen dl > div:not([hidden])").length === before,
    all,
  );
  expect(faults).toEqual([]);
  await context.close();
});

test("a link to a term that the filter hides shows it", async () => {
  const { page, context } = await visit(browser, "/begrippen/");
  await page.getByRole("searchbox").fill("wederhoor");
  await page.locator("#klachtencommissie").waitFor({ state: "hidden" });
  await page.evaluate(() => location.assign("#klachtencommissie"));
  await page.locator("#klachtencommissie").waitFor({ state: "visible" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("klachtencommissie");
  await context.close();
});

test("what was typed before the script came is searched all the same", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // The island comes late, as on a slow line.
  await page.route("**/Search*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  const { url } = await import("../helpers/visit.ts");
  await page.goto(url("/zoeken/"), { waitUntil: "commit" });
  await page.getByRole("searchbox").fill("wederhoor");
  await page.getByRole("status").filter({ hasText: "wederhoor" }).waitFor();
  await context.close();
});

test("without JavaScript the link leads to the list from A to Z", async () => {
  const { page, context } = await visit(browser, "/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Zoeken", exact: true }).click();
  await page.getByRole("heading", { name: /A tot Z/ }).waitFor();
  await page.getByRole("link", { name: "wederhoor", exact: true }).click();
  expect(page.url()).toMatch(/\/begrippen\/#wederhoor$/);
  await context.close();
});
