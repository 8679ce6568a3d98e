import { readFileSync } from "node:fs";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { axeFaults, visit } from "../helpers/visit.ts";

const PAGE = "/hulpmiddelen/awb-9-8/";
/** A letter that passes all gates, with one conduct that is not settled yet. */
const GATES = "#toets=1&orgaan=ja&bevoegd=ja&schriftelijk=ja&eisen=ja&ontvangst=2026-11-23&besluit=nee&g1=1";
const NO_GROUND =
  "&g1.eerder=nee&g1.bezwaar=nee&g1.beroep=nee&g1.rechter=nee&g1.strafzaak=nee&g1.strafzaak-onderdeel=nee&g1.lid-2=nee";
const CONDUCT = "&g1.gedraging=ja&g1.jegens=ja&g1.tevreden=nee";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const heading = (page: Page) => page.locator(".paneel h2[data-focus]");
const outcome = (page: Page) => page.locator(".paneel article.uitkomst h3").first();
const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");

/** Answers the question on screen with the keyboard alone: to the choice, space, enter; then waits for the next. */
async function choose(page: Page, place: number) {
  const shown = await heading(page).innerText();
  await page.getByRole("radio").nth(place).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await heading(page).filter({ hasNotText: shown }).waitFor();
}

async function typeDate(page: Page, date: string) {
  await page.getByRole("textbox", { name: "Datum" }).focus();
  await page.keyboard.type(date);
  await page.keyboard.press("Enter");
}

test("by keyboard alone: a complaint of a year and a day old, from the first question to the notice", async () => {
  const { page, context, faults, requests } = await visit(browser, PAGE);
  await page.getByRole("link", { name: "Begin met de toets" }).focus();
  await page.keyboard.press("Enter");
  for (const question of [/bestuursorgaan/, /juiste/, /schriftelijk/, /ondertekend/]) {
    await heading(page).filter({ hasText: question }).waitFor();
    await choose(page, 0);
  }
  await heading(page)
    .filter({ hasText: /dag ontving/ })
    .waitFor();
  const before = requests.length;
  await typeDate(page, "22-11-2026");
  await heading(page)
    .filter({ hasText: /besluit/ })
    .waitFor();
  await choose(page, 1);
  await heading(page).filter({ hasText: "Over welke gedragingen" }).waitFor();
  await page.getByRole("textbox", { name: "Gedraging 1" }).focus();
  await page.keyboard.type("toon aan de balie");
  await page.keyboard.press("Enter");
  for (const answer of [0, 0, 1, 1]) await choose(page, answer);
  await heading(page)
    .filter({ hasText: /Op welke dag/ })
    .waitFor();
  await typeDate(page, "21 november 2025");
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith("Uitkomst"));
  expect(await outcome(page).innerText()).toBe("Niet verplicht, wel bevoegd");
  const text = await page.locator(".paneel").innerText();
  expect(text).toContain("9:8 lid 1 onder b");
  // Four weeks after a Sunday end on a Sunday and move to Monday.
  expect(text).toContain("21-12-2026");
  expect(text).not.toMatch(/mag niet behandel/i);
  expect(page.url()).not.toContain("balie");
  expect(await page.getByRole("textbox", { name: "Pas aan wat nodig is" }).inputValue()).toContain(
    "toon aan de balie",
  );
  expect(requests.slice(before)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("by keyboard alone: a complaint for another authority ends at once, with the duty to pass it on", async () => {
  const { page, context, faults } = await visit(browser, PAGE);
  await page.getByRole("link", { name: "Begin met de toets" }).focus();
  await page.keyboard.press("Enter");
  await heading(page)
    .filter({ hasText: /bestuursorgaan/ })
    .waitFor();
  await choose(page, 0);
  await choose(page, 1);
  expect(await outcome(page).innerText()).toMatch(/door/i);
  expect(await page.locator(".paneel").innerText()).toContain("2:3");
  expect(await page.getByRole("textbox", { name: "Pas aan wat nodig is" }).inputValue()).toContain("Notitie");
  expect(faults).toEqual([]);
  await context.close();
});

test("by keyboard alone: no ground at all, from the first question to the duty to handle", async () => {
  const { page, context, faults } = await visit(browser, PAGE);
  await page.getByRole("link", { name: "Begin met de toets" }).focus();
  await page.keyboard.press("Enter");
  await heading(page)
    .filter({ hasText: /bestuursorgaan/ })
    .waitFor();
  for (let question = 0; question < 4; question += 1) await choose(page, 0);
  await typeDate(page, "20-11-2026");
  await heading(page)
    .filter({ hasText: /besluit/ })
    .waitFor();
  await choose(page, 1);
  await page.getByRole("textbox", { name: "Gedraging 1" }).focus();
  await page.keyboard.press("Enter");
  await heading(page).filter({ hasNotText: "Over welke gedragingen" }).waitFor();
  // In a particular matter, towards the complainant, not satisfied; not complained of before.
  for (const answer of [0, 0, 1, 1]) await choose(page, answer);
  await typeDate(page, "1 november 2026");
  await heading(page)
    .filter({ hasNotText: /Op welke dag/ })
    .waitFor();
  // None of the other grounds; lid 2 has "nee" first.
  for (const answer of [1, 1, 1, 1, 1, 0]) await choose(page, answer);
  expect(await outcome(page).innerText()).toMatch(/moet/i);
  // Six weeks after Friday 20 November 2026 is New Year's Day; the first open day is Monday.
  expect(await page.locator(".paneel").innerText()).toContain("4-1-2027");
  expect(faults).toEqual([]);
  await context.close();
});

test("exactly a year is not longer: no ground, so the complaint must be handled", async () => {
  const { page, context } = await visit(browser, `${PAGE}${GATES}${CONDUCT}${NO_GROUND}&g1.datum=2025-11-23`);
  expect(await outcome(page).innerText()).toMatch(/moet/i);
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("two conducts in one letter have two outcomes, and what is unknown becomes a list for the call", async () => {
  const second =
    "&g2=1&g2.gedraging=ja&g2.jegens=ja&g2.tevreden=nee&g2.eerder=weet-niet&g2.eerder-behandeld=weet-niet&g2.datum=2026-11-01&g2.bezwaar=nee&g2.beroep=nee&g2.rechter=nee&g2.strafzaak=nee&g2.strafzaak-onderdeel=nee&g2.lid-2=nee";
  const { page, context } = await visit(browser, `${PAGE}${GATES}${CONDUCT}&g1.rechter=ja${second}`);
  const cards = page.locator(".paneel article.uitkomst");
  await cards.nth(1).waitFor();
  expect(await cards.count()).toBe(2);
  expect(await cards.nth(0).locator("h3").innerText()).toBe("Niet verplicht, wel bevoegd");
  expect(await cards.nth(1).locator("h3").innerText()).toBe("Nog niet te zeggen");
  expect(await cards.nth(1).innerText()).toContain("Nog uit te zoeken");
  await context.close();
});

test("a date that cannot be is said at the field, and what was typed stays", async () => {
  const { page, context } = await visit(
    browser,
    `${PAGE}#toets=1&orgaan=ja&bevoegd=ja&schriftelijk=ja&eisen=ja`,
  );
  const field = page.getByRole("textbox", { name: "Datum" });
  for (const [typed, message] of [
    ["31-2-2026", "bestaat niet"],
    ["1-2026", "niet volledig"],
    ["gisteren", "niet lezen"],
    ["1-1-3026", "te ver weg"],
    ["", "Vul een datum in"],
  ] as const) {
    await field.fill(typed);
    await field.press("Enter");
    await page.locator(".stap__fout").filter({ hasText: message }).waitFor();
    expect(await field.inputValue()).toBe(typed);
  }
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("a conduct after the receipt is refused at the field", async () => {
  const { page, context } = await visit(browser, `${PAGE}${GATES}${CONDUCT}&g1.eerder=nee`);
  await heading(page)
    .filter({ hasText: /Op welke dag/ })
    .waitFor();
  await typeDate(page, "24-11-2026");
  await page.getByText("na de ontvangst van de klacht").waitFor();
  await context.close();
});

describe("the result as a file", () => {
  test("is kept, read back and checked again; a changed or damaged file is refused", async () => {
    const { page, context } = await visit(browser, `${PAGE}${GATES}${CONDUCT}&g1.rechter=ja`);
    const [kept] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar bewijs (JSON)" }).click(),
    ]);
    const json = await textOf(kept);
    const [asText] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar bewijs (tekst)" }).click(),
    ]);
    expect(await textOf(asText)).toContain("9:8 lid 1 onder e");

    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, ""));
    const load = (content: string) =>
      other
        .getByLabel("Bewijs openen")
        .setInputFiles({ name: "bewijs.json", mimeType: "application/json", buffer: Buffer.from(content) });
    for (const [content, message] of [
      [json.replace('"rechter": "ja"', '"rechter": "nee"'), "veranderd"],
      [json.slice(0, 200), "beschadigd"],
      [json.replace('"vorm": 1', '"vorm": 9'), "nieuwere versie"],
      ['{"iets": "anders"}', "geen bewijs"],
      ["\u0000\u0001binair", "geen bewijs"],
    ] as const) {
      await load(content);
      await other.locator(".stap__fout").filter({ hasText: message }).waitFor();
      expect(await other.getByRole("link", { name: "Bekijk de uitkomst" }).count()).toBe(0);
    }
    await load(json);
    await other.getByText("De uitkomst geldt nog.").waitFor();
    await other.getByRole("link", { name: "Bekijk de uitkomst" }).click();
    await outcome(other).filter({ hasText: "Niet verplicht, wel bevoegd" }).waitFor();
    await context.close();
  });

  test("the draft is a Word file with Dutch text, loaded only when asked", async () => {
    const { page, context, requests, faults } = await visit(
      browser,
      `${PAGE}${GATES}${CONDUCT}&g1.rechter=ja`,
    );
    expect(requests.join()).not.toMatch(/docx/);
    const [word] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Bewaar als Word" }).click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync(await word.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("names and reasons stay in this tab and are wiped with one link", async () => {
  const { page, context } = await visit(browser, `${PAGE}${GATES}${CONDUCT}&g1.lid-2=gewicht`);
  const reason = page.getByRole("textbox").first();
  await reason.fill("Eén keer anderhalve minuut in de wacht.");
  await reason.blur();
  await page.reload();
  await page.locator(".reden").first().waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBeGreaterThan(0);
  expect(page.url()).not.toContain("minuut");
  await page.getByRole("link", { name: /Wis alles/ }).click();
  await heading(page).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await context.close();
});

test("without JavaScript the whole test is on the page, and nothing that does nothing", async () => {
  const { page, context } = await visit(browser, PAGE, { javaScriptEnabled: false });
  for (const name of [/Poorten/, /Gronden van artikel 9:8/, /Uitkomsten/, /Uitgewerkte gevallen/])
    expect(await page.getByRole("heading", { name }).first().isVisible()).toBe(true);
  await context.close();
});

test.each([
  ["a settled result", `${GATES}${CONDUCT}&g1.rechter=ja`],
  ["lid 2 with its reasons", `${GATES}${CONDUCT}&g1.lid-2=belang`],
  ["another authority", "#toets=1&orgaan=ja&bevoegd=nee&g1=1"],
  ["the answers so far", `${GATES}${CONDUCT}&bij=antwoorden`],
  ["the names", `${GATES}${CONDUCT}&bij=gedragingen`],
])("%s has no fault for axe, in dark on a phone, and fits", async (_, fragment) => {
  const { page, context, faults } = await visit(browser, `${PAGE}${fragment}`, {
    colorScheme: "dark",
    viewport: { width: 320, height: 800 },
  });
  await heading(page).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await context.close();
});
