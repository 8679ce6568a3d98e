import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valuesOf } from "../../src/tools/termijnen/fields.ts";
import { writeLink } from "../../src/tools/termijnen/fragment.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { teksten, voorbeelden } from "../helpers/termijnen.ts";
import { axeFaults, openHeld, tabTo, visit } from "../helpers/visit.ts";

const TOOL = "/hulpmiddelen/termijnen/";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const ready = (page: Page) => page.locator('.invul button[type="submit"]:enabled').waitFor();
const answer = (page: Page) => page.locator("#uitslag-kop");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

test("by keyboard alone: from the form through a mistake to the dates, the diary file and the print", async () => {
  const { page, context, faults, requests } = await visit(browser, TOOL);
  await ready(page);
  const loaded = requests.length;
  await tabTo(page, "ontvangst");
  await page.keyboard.type("31-2-2027");
  await tabTo(page, "antwoord");
  await page.keyboard.press("Enter");

  // The summary takes the focus, leads to the field, and nothing is lost.
  await page.getByRole("alert").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
  expect(await answer(page).count()).toBe(0);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("ontvangst");
  expect(await page.locator("#ontvangst").inputValue()).toBe("31-2-2027");
  expect(await page.locator("#ontvangst-fout").innerText()).toBe(teksten.dateErrors["bestaat-niet"]);

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("24 maart 2027");
  await tabTo(page, "zes-weken");
  await tabTo(page, "Bereken");
  await page.keyboard.press("Enter");
  await answer(page).waitFor();
  expect(await focused(page)).toBe("uitslag-kop");
  expect(await answer(page).innerText()).toBe("Laatste dag: maandag 10 mei 2027");
  expect(page.url()).toMatch(/#ontvangst=2027-03-24$/);
  expect(await page.getByRole("alert").count()).toBe(0);
  const result = await page.locator(".uitslag").innerText();
  for (const words of [
    "5 mei, een erkende feestdag",
    "Hemelvaartsdag",
    "bij koninklijk besluit",
    "Kantoorveilig: dinsdag 4 mei 2027",
  ])
    expect(result).toContain(words);
  expect(requests.length, "nothing is fetched while counting").toBe(loaded);

  const waiting = page.waitForEvent("download");
  await tabTo(page, "Zet in uw agenda (.ics)");
  await page.keyboard.press("Enter");
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("termijnen-klacht.ics");
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toContain("DTSTART;VALUE=DATE:20270510");
  expect(file.match(/BEGIN:VALARM/g)?.length).toBeGreaterThanOrEqual(4);

  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".invul").isVisible()).toBe(false);
  expect(await page.locator("#voorbeelden").isVisible()).toBe(false);
  expect(await page.locator(".maand").first().isVisible()).toBe(true);
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
  expect(faults).toEqual([]);
  await context.close();
});

test("what was typed before the island starts is still there", async () => {
  const { page, context, release } = await openHeld(browser, TOOL, "**/Island*.js");
  await page.locator("#ontvangst").fill("5-1-2026");
  await page.getByLabel("Ja", { exact: true }).last().check();
  release();
  await ready(page);
  expect(await page.locator("#ontvangst").inputValue()).toBe("5-1-2026");
  await page.getByRole("button", { name: "Bereken" }).click();
  await answer(page).waitFor();
  expect(page.url()).toMatch(/#ontvangst=2026-01-05&verdaagd=ja$/);
  await context.close();
});

test("share, back, reload, change and clear", async () => {
  const { page, context } = await visit(browser, `${TOOL}#ontvangst=2026-02-20`);
  await answer(page).waitFor();
  expect(await page.locator("#ontvangst").inputValue()).toBe("20-2-2026");
  expect(await page.locator(".invul__meer").isVisible()).toBe(false);

  // A change takes the result away: no outcome on doubtful data.
  await page.getByRole("radio", { name: "Ja" }).last().check();
  expect(await answer(page).count()).toBe(0);
  await page.getByRole("button", { name: "Bereken" }).click();
  await page.getByText("Laatste dag: vrijdag 1 mei 2026").waitFor();
  expect(await page.locator(".uitslag").innerText()).toContain("Andere lezing: woensdag 6 mei 2026");

  await page.goBack();
  await page.getByText("Laatste dag: dinsdag 7 april 2026").waitFor();
  await page.goForward();
  await page.reload();
  await page.getByText("Laatste dag: vrijdag 1 mei 2026").waitFor();
  // An anchor on the page leaves the result as it is.
  await page.getByRole("link", { name: "zo telt u" }).click();
  await answer(page).waitFor();

  await page.getByRole("button", { name: "Wis alles" }).click();
  expect(await answer(page).count()).toBe(0);
  expect(await page.locator("#ontvangst").inputValue()).toBe("");
  expect(page.url()).not.toContain("=");
  expect(await focused(page)).toBe("ontvangst");
  await context.close();
});

test("passed on: the fields open after ja, and weet ik niet is told", async () => {
  const { page, context } = await visit(browser, TOOL);
  await ready(page);
  await page.locator("#ontvangst").fill("05012026");
  await page.locator('[name="doorgeleid"][value="ja"]').check();
  expect(await page.locator(".invul__meer").isVisible()).toBe(true);
  await page.locator("#doorgeleiding").fill("8-1-2026");
  await page.getByRole("button", { name: "Bereken" }).click();
  await answer(page).waitFor();
  const result = await page.locator(".uitslag").innerText();
  expect(result).toContain(teksten.unknowns["geval-a"]);
  expect(result).toContain(teksten.unknowns.bericht);
  await context.close();
});

describe("bad links give the form, a notice and no outcome", () => {
  test.each([
    ["no such day", "#ontvangst=2026-02-31", teksten.dateErrors["bestaat-niet"]],
    ["beyond the calendar", "#ontvangst=2031-01-06", "31-12-2028"],
    ["text for a date", "#ontvangst=%3Cb%3Egisteren", '"ontvangst"'],
    ["too long", `#ontvangst=2026-01-05&x=${"y".repeat(100_000)}`, "te lang"],
  ])("%s", async (_, fragment, words) => {
    const { page, context, faults } = await visit(browser, TOOL + fragment);
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".paneel").innerText()).toContain(words);
    expect(await answer(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test.each(["light", "dark"] as const)(
  "no fault for axe on a phone, %s: form, errors, result",
  async (colorScheme) => {
    const { page, context, faults } = await visit(browser, TOOL, {
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await ready(page);
    await page.locator('[name="doorgeleid"][value="ja"]').check();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Bereken" }).click();
    await page.getByRole("alert").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await fits();
    for (const { input } of voorbeelden.filter(({ others }) => others)) {
      await page.evaluate((hash) => location.assign(hash), writeLink(valuesOf(input), input));
      await answer(page).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await fits();
    }
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("without JavaScript the rules, the cases and the holidays are there, and no form that does nothing", async () => {
  const { page, context } = await visit(browser, TOOL, { javaScriptEnabled: false });
  expect(await page.locator(".invul").isVisible()).toBe(false);
  expect(await page.locator("#zo-telt-u").isVisible()).toBe(true);
  expect(await page.locator("details[id^=voorbeeld-]").count()).toBe(voorbeelden.length);
  const first = page.locator("#voorbeeld-goede-vrijdag");
  await first.locator("summary").click();
  const words = await first.innerText();
  for (const each of [
    "dinsdag 7 april 2026",
    "vrijdag 3 april 2026: Goede Vrijdag",
    "donderdag 2 april 2026",
  ])
    expect(words).toContain(each);
  expect(await page.locator("#feestdagen ~ details").count()).toBe(6);
  await context.close();
});
