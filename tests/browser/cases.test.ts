import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { axeFaults, url, visit } from "../helpers/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const shown = (page: Page) => page.locator("li.casus:visible");
const state = (page: Page) => page.locator(".casusfilter__stand");

test("filters work together, stand in the address as ids only, and come back from it", async () => {
  const { page, context, faults } = await visit(browser, "/casussen/");
  const all = await shown(page).count();
  await page.getByLabel("Thema").selectOption("excuses");
  await state(page).filter({ hasText: /cas/ }).waitFor();
  const themed = await shown(page).count();
  expect(themed).toBeLessThan(all);
  await page.getByLabel("Stap").selectOption("5");
  await page.waitForFunction(() => location.hash === "#thema=excuses&stap=5");
  expect(await shown(page).count()).toBeLessThanOrEqual(themed);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole("searchbox", { name: "Zoek in de casussen" }).fill("zorgkantoor");
  await state(page).filter({ hasText: "1 casus" }).waitFor();
  expect(page.url()).not.toContain("zorgkantoor");

  const link = page.url();
  const other = await context.newPage();
  await other.goto(link);
  await state(other).filter({ hasText: /cas/ }).waitFor();
  expect(await other.getByLabel("Thema").inputValue()).toBe("excuses");

  await page.getByRole("button", { name: "Wis filters" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("li.casus:not([hidden])").length === count,
    all,
  );
  expect(page.url()).not.toContain("#");
  expect(faults).toEqual([]);
  await context.close();
});

test("nothing found says so, and a damaged link shows everything", async () => {
  const { page, context } = await visit(browser, "/casussen/#thema=bestaatniet&stap=9");
  const all = await shown(page).count();
  expect(all).toBeGreaterThan(20);
  await page.getByRole("searchbox", { name: "Zoek in de casussen" }).fill("xyzzyqq");
  await page.getByText("Geen casus past bij deze keuze").waitFor();
  await context.close();
});

test("by keyboard: from the list to a case, and the note for whoever leads opens", async () => {
  const { page, context, faults } = await visit(browser, "/casussen/");
  await page.locator("#casus-zoek").focus();
  await page.keyboard.type("wateroverlast");
  await state(page).filter({ hasText: "1 casus" }).waitFor();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.matches("li.casus a"))) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(url("/casussen/te-eng-kader/"));
  const note = page.locator("details.aanwijzing").first();
  await note.locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await note.locator("p").isVisible()).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("without JavaScript no field is shown that does nothing, and themes are plain links", async () => {
  const { page, context } = await visit(browser, "/casussen/", { javaScriptEnabled: false });
  expect(await page.locator(".casusfilter__velden").isVisible()).toBe(false);
  await page.getByRole("link", { name: "Horen en wederhoor" }).first().click();
  await page.waitForURL(url("/casussen/thema/horen/"));
  expect(await shown(page).count()).toBeGreaterThan(1);
  await context.close();
});

test("printed, a case leaves out the notes for whoever leads", async () => {
  const { page, context } = await visit(browser, "/casussen/brief-na-gesprek/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("details.aanwijzing p").first().isVisible()).toBe(false);
  expect(await page.getByText("Vragen voor een gesprek").isVisible()).toBe(true);
  await context.close();
});
