import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDocx } from "../../src/export/docx.ts";
import { blocksOf } from "../../src/lib/blocks.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { axeFaults, openHeld, url, visit } from "../helpers/visit.ts";

const CHOICE = "/hulpmiddelen/briefchecklist/";
const OUTCOME = `${CHOICE}afronding-na-onderzoek/`;
const DEFER = `${CHOICE}verdaging/`;

const WEAK =
  "Geachte heer/mevrouw,\n\nHet spijt ons als u dit zo hebt ervaren. Uw klacht is ongegrond. Tegen deze beslissing kunt u binnen zes weken bezwaar maken.\n\nU kunt ook naar de Nationale ombudsman, tot een jaar na deze brief.";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const letter = (page: Page) => page.locator("#brief");
const hints = (page: Page) => page.locator(".wenk__kop strong").allInnerTexts();
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));
/** Reading back is ready once the words are there: then the page counts what it asks for. */
const isReady = (page: Page) => page.locator("[data-verzoeken]").waitFor();

async function downloaded(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return download;
}

const openLetter = (page: Page, name: string, buffer: Buffer) =>
  page.locator("#brief-bestand").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

test("by keyboard alone: from what to say to a Word file, with the dates worked out", async () => {
  const { page, context, faults, requests } = await visit(browser, CHOICE);
  await page.getByRole("link", { name: "Dat het antwoord hoogstens vier weken later komt" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(url(DEFER));
  await isReady(page);
  const before = requests.length;
  await page
    .getByRole("group", { name: /adviesprocedure/ })
    .getByRole("radio", { name: "Nee" })
    .focus();
  await page.keyboard.press("Space");
  await page.getByRole("textbox", { name: "Naam van de klager" }).focus();
  await page.keyboard.type("mevrouw De Vries");
  await page.getByRole("textbox", { name: "Dag waarop de klacht binnenkwam" }).focus();
  await page.keyboard.type("10 november 2026");
  const text = await letter(page).inputValue();
  expect(text).toContain("Beste mevrouw De Vries,");
  // Six weeks after 10-11 is 22-12; four more is 19-1.
  expect(text).toContain("22 december 2026");
  expect(text).toContain("19 januari 2027");
  await page
    .locator("#brief-stand")
    .filter({ hasText: /Nog \d+ invulplekken/ })
    .waitFor();
  expect(page.url()).toBe(url(DEFER));
  expect(requests.slice(before)).toEqual([]);

  await page.getByRole("button", { name: "Bewaar als Word" }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("verdaging.docx");
  const parts = unzipSync(await bytesOf(download));
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain("Beste mevrouw De Vries,");
  expect(document).toContain("19 januari 2027");
  expect(document).toMatch(/w:pStyle w:val="Heading1"/);
  expect(document).toMatch(/w:lang w:val="nl-NL"/);
  // The part that writes Word came from the site itself, and the page says so.
  expect(requests.slice(before).every((address) => address.startsWith(url("/_astro/")))).toBe(true);
  expect(Number(await page.locator("[data-verzoeken]").innerText())).toBe(requests.length - before);
  expect(faults).toEqual([]);
  await context.close();
});

test("what was filled in before the page started is still there", async () => {
  const { page, context, release } = await openHeld(browser, OUTCOME, "**/Island*.js");
  await page
    .getByRole("group", { name: /iets mis/ })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page.getByRole("textbox", { name: "Naam van de klager" }).fill("mevrouw De Vries");
  await page.locator("#eis-oz-kern input[type=checkbox]").first().check();
  await letter(page).fill("Mijn eigen brief.");
  release();
  await isReady(page);
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  expect(await letter(page).inputValue()).toBe("Mijn eigen brief.");
  expect(await page.getByRole("textbox", { name: "Naam van de klager" }).inputValue()).toBe(
    "mevrouw De Vries",
  );
  expect(await page.locator("#eis-oz-kern input[type=checkbox]").first().isChecked()).toBe(true);
  await page
    .locator("#checklist ~ div [role=status]")
    .filter({ hasText: /^1 van/ })
    .first()
    .waitFor();
  await context.close();
});

test("until it is changed the letter follows what is filled in, after a reload too; then it says when it is behind", async () => {
  const { page, context, faults } = await visit(browser, DEFER);
  await isReady(page);
  const name = page.getByRole("textbox", { name: "Naam van de klager" });
  const again = page.getByRole("button", { name: "Begin opnieuw met het concept" });
  const behind = page.getByText("De tekst hieronder is van u");
  await name.fill("mevrouw De Vries");
  await page.reload();
  await isReady(page);
  expect(await again.count()).toBe(0);
  await name.fill("meneer Vos");
  expect(await letter(page).inputValue()).toContain("Beste meneer Vos,");
  await letter(page).fill("Mijn brief.");
  expect(await behind.count()).toBe(0);
  await name.fill("mevrouw Bos");
  await behind.waitFor();
  await page.reload();
  await behind.waitFor();
  await again.click();
  expect(await letter(page).inputValue()).toContain("Beste mevrouw Bos,");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("brief");
  expect(faults).toEqual([]);
  await context.close();
});

test("a draft is read back: what strikes, what is missing, and where things stand", async () => {
  const { page, context, faults, requests } = await visit(browser, OUTCOME);
  await isReady(page);
  const before = requests.length;
  await letter(page).fill(WEAK);
  await page.locator(".wenk").first().waitFor();
  expect(await hints(page)).toEqual(
    expect.arrayContaining([
      "Voorwaardelijk excuus",
      "Oordeel zonder bevindingen",
      "Bezwaar of beroep genoemd",
      "Stijf woord",
    ]),
  );
  // A suggestion with its sentence, never a tick.
  const ombudsman = page.locator("#eis-oz-ombudsman");
  expect(await ombudsman.innerText()).toContain("Misschien staat het hier");
  expect(await ombudsman.locator("input[type=checkbox]").first().isChecked()).toBe(false);
  await ombudsman.getByRole("button", { name: "Toon in de tekst" }).first().click();
  const selected = await letter(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe("U kunt ook naar de Nationale ombudsman, tot een jaar na deze brief.");
  // At the letter stands what was found: the list between is long.
  const outcome = page.getByRole("link", { name: /^Nagelezen: \d+ punten, en \d+ keer/ });
  expect(await outcome.getAttribute("href")).toBe("#nalezen");
  // Nothing was answered yet; what holds in any case is missed all the same.
  expect(await page.locator(".wenk a[href='#eis-oz-bevindingen']").count()).toBe(1);
  expect(await page.locator("#eis-oz-bevindingen").innerText()).toContain("Wij zagen geen zin");
  // Facts that are open make "ongegrond" wrong, whatever else stands there.
  await page
    .getByRole("group", { name: /niet kunt vaststellen/ })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page.locator(".wenk__kop", { hasText: "terwijl de feiten niet vaststaan" }).waitFor();
  expect(requests.slice(before)).toEqual([]);
  expect(await page.locator("[data-verzoeken]").innerText()).toBe("0");
  expect(faults).toEqual([]);
  await context.close();
});

test("ticks, notes and letter survive a reload, go out as a file and come back; a foreign file changes nothing", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  await isReady(page);
  const item = page.locator("#eis-oz-kern");
  await item.locator("input[type=checkbox]").first().check();
  await item.locator("summary").click();
  await item.getByRole("textbox", { name: "Uw notitie" }).fill("staat in alinea 2");
  await letter(page).fill("Beste mevrouw,\n\nDit is mijn brief. “Met aanhaling”, é en 🙂.");
  expect(await page.locator("#checklist ~ div [role=status]").first().innerText()).toMatch(
    /^1 van \d+ klaar/,
  );
  await page.reload();
  await isReady(page);
  expect(await letter(page).inputValue()).toContain("🙂");
  expect(await item.locator("input[type=checkbox]").first().isChecked()).toBe(true);

  const file = await downloaded(page, "Bewaar uw werk");
  expect(file.suggestedFilename()).toMatch(/^brief-afronding-na-onderzoek-\d{4}-\d\d-\d\d\.json$/);
  const kept = readFileSync(await file.path());
  await page.getByRole("button", { name: "Wis alles" }).click();
  expect(await letter(page).inputValue()).not.toContain("🙂");

  const work = page.locator("#briefchecklist-werk");
  const give = (name: string, text: string | Buffer) =>
    work.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await give("werk.json", kept);
  await page.getByText("Uw werk is geopend.").waitFor();
  expect(await letter(page).inputValue()).toContain("“Met aanhaling”, é en 🙂.");
  await item.locator("summary").click();
  expect(await item.getByRole("textbox", { name: "Uw notitie" }).inputValue()).toBe("staat in alinea 2");

  const envelope = {
    soort: "klachtwijzer-werk",
    hulpmiddel: "briefchecklist",
    vorm: 1,
    gemaakt: "2026-11-23",
  };
  for (const [text, message] of [
    ["{ kapot", /beschadigd|niet van dit hulpmiddel/],
    [JSON.stringify({ ...envelope, hulpmiddel: "excuuswizard" }), /excuuswizard/],
    [JSON.stringify({ ...envelope, vorm: 99 }), /nieuwere versie/],
    [JSON.stringify({ ...envelope, soort_brief: "verdaging" }), /beschadigd/],
    [kept.toString().replace('"afronding-na-onderzoek"', '"verdaging"'), /andere soort brief/],
    [Buffer.from([0, 255, 3, 8]).toString("latin1"), /niet van dit hulpmiddel/],
  ] as const) {
    await give("ander.json", text);
    expect(await page.locator("#briefchecklist-werk-fout").innerText()).toMatch(message);
    expect(await letter(page).inputValue()).toContain("🙂");
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("whoever starts anew, opens or wipes can come back, and keeps the focus", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  await isReady(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await letter(page).fill("Mijn brief.\n\nTweede alinea.");
  await page.getByRole("button", { name: "Begin opnieuw met het concept" }).click();
  expect(await focused()).toBe("brief");
  await openLetter(page, "concept.txt", Buffer.from("Een andere brief."));
  await page.getByText("concept.txt is geopend.").waitFor();
  const older = page.locator(".concept__oud");
  expect(await older.textContent()).toBe("Mijn brief.\n\nTweede alinea.");
  await page.getByText("Uw vorige tekst").click();
  expect(await older.innerText()).toContain("\n\n");
  await page.locator("#eis-oz-kern input[type=checkbox]").first().check();

  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByText("Alles is gewist.").waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  await page.getByRole("button", { name: "Zet terug wat u wiste" }).click();
  expect(await focused()).toBe("Wis alles");
  expect(await letter(page).inputValue()).toBe("Een andere brief.");
  expect(await page.locator("#eis-oz-kern input[type=checkbox]").first().isChecked()).toBe(true);
  // After something new there is nothing to put back over it.
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("textbox", { name: "Naam van de klager" }).fill("meneer Smit");
  expect(await page.getByRole("button", { name: "Zet terug wat u wiste" }).count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("what another version of the site left in this tab is not used", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  for (const left of ['{"steps":[1]}', "null", '{"situations":{},"ticks":{},"typed":{},"older":1}']) {
    await page.evaluate(
      (value) => sessionStorage.setItem("klachtwijzer:brief:afronding-na-onderzoek", value),
      left,
    );
    await page.reload();
    await isReady(page);
    await page.getByRole("textbox", { name: "Naam van de klager" }).fill("meneer Smit");
    expect(await letter(page).inputValue(), left).toContain("Beste meneer Smit,");
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("one button leads through the places to fill in, each in view, and round again", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  await isReady(page);
  const places = (await letter(page).inputValue()).match(/\[[^\]]+\]/g) ?? [];
  const next = page.getByRole("button", { name: "Naar de volgende invulplek" });
  const selected = () =>
    letter(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  const scrolled = () => letter(page).evaluate((area) => area.scrollTop);
  const seen: string[] = [];
  for (const _ of places) {
    await next.press("Enter");
    seen.push(await selected());
  }
  expect(seen.toSorted()).toEqual(places.toSorted());
  const last = seen.indexOf(places.at(-1) ?? "");
  const first = seen.indexOf(places[0] ?? "");
  for (let press = 0; press <= first; press++) await next.press("Enter");
  expect(await selected()).toBe(places[0]);
  expect(await scrolled()).toBe(0);
  for (let press = 0; press < (last - first + seen.length) % seen.length; press++) await next.press("Enter");
  expect(await selected()).toBe(places.at(-1));
  expect(await scrolled()).toBeGreaterThan(500);
  // Typing takes its place, and the field itself was not touched: that would cost its undo.
  await page.keyboard.type("gemeente Rivierdam");
  await page.keyboard.press("Control+z");
  expect(await letter(page).inputValue()).toContain(places.at(-1));
  expect(faults).toEqual([]);
  await context.close();
});

test("for whoever hears the page: every button says where it leads, and typing is not talked through", async () => {
  const { page, context } = await visit(browser, OUTCOME);
  await isReady(page);
  await letter(page).fill(WEAK);
  await page.locator(".wenk").first().waitFor();
  for (const summary of await page.locator(".eis .eis__meer summary").all()) await summary.click();
  const names = (await page.locator("main").ariaSnapshot()).match(
    /- '?(?:button|checkbox|textbox) ".*?"(?=[:'\n ])/g,
  );
  expect(names?.length).toBeGreaterThan(80);
  // One sentence may bear out several requirements; its button does the same each time.
  const controls = names?.filter((name) => !name.includes("Toon in de tekst")) ?? [];
  expect(controls.filter((name, index) => controls.indexOf(name) !== index)).toEqual([]);
  expect(names?.some((name) => name.includes('Toon in de tekst"'))).toBe(false);

  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target, type, oldValue } of changes) {
        const live = target.parentElement?.closest("[role=status],[role=alert]");
        if (live && !(type === "characterData" && target.textContent === oldValue))
          said.push(live.textContent ?? "");
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
  });
  await page.getByRole("textbox", { name: "Datum van de brief" }).pressSequentially("1 december 2026");
  await page.waitForTimeout(500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBeLessThanOrEqual(1);
  await context.close();
});

test("a Word file and a text file are opened on the device", async () => {
  const { page, context, faults, requests } = await visit(browser, OUTCOME);
  await isReady(page);
  const before = requests.length;
  await openLetter(page, "concept.txt", Buffer.from("\ufeffBeste meneer,\r\n\r\nDit is tekst."));
  await page.getByText("concept.txt is geopend.").waitFor();
  expect(await letter(page).inputValue()).toBe("Beste meneer,\n\nDit is tekst.");
  expect(requests.slice(before)).toEqual([]);
  const word = await makeDocx(
    "Brief",
    blocksOf("# Uw klacht\nBeste mevrouw,\n- een\n- twee\nDe groeten, é 🙂"),
  );
  await openLetter(page, "concept.docx", Buffer.from(await word.arrayBuffer()));
  await page.getByText("concept.docx is geopend.").waitFor();
  const text = await letter(page).inputValue();
  expect(text).toMatch(/^# Uw klacht\n+Beste mevrouw,\n+- een\n+- twee\n+De groeten, é 🙂$/);
  // What was there stays within reach.
  expect(await page.locator(".concept__oud").textContent()).toBe("Beste meneer,\n\nDit is tekst.");
  expect(requests.slice(before).every((address) => address.startsWith(url("/_astro/")))).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

test("what cannot be read says what to do, and the letter stays", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  await isReady(page);
  await letter(page).fill("Mijn brief.");
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string) => [...Buffer.from(text, "utf16le")];
  for (const [name, bytes, message] of [
    ["oud.doc", [...ole, ...Array(600).fill(0), ...wide("WordDocument")], /\.doc\).*\.docx/s],
    ["slot.docx", [...ole, ...Array(600).fill(0), ...wide("EncryptedPackage")], /beveiligd/],
    ["scan.pdf", [...Buffer.from("%PDF-1.7 ")], /pdf/],
    ["leeg.txt", [], /geen tekst/],
    ["rommel.docx", [1, 0, 2, 255, 3, 0, 0, 9], /geen brief/],
    ["stuk.docx", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 1], /beschadigd/],
  ] as const) {
    await openLetter(page, name, Buffer.from(bytes as number[]));
    const fault = page.locator("#brief-bestand-fout");
    await fault.waitFor();
    expect(await fault.innerText(), name).toMatch(message);
    expect(await letter(page).inputValue(), name).toBe("Mijn brief.");
  }
  await openLetter(page, "groot.txt", Buffer.alloc(10_000_001, "a"));
  await page.locator("#brief-bestand-fout").filter({ hasText: "te groot" }).waitFor();
  expect(await letter(page).inputValue()).toBe("Mijn brief.");
  expect(faults).toEqual([]);
  await context.close();
});

test("with the network cut after load, all works but Word, and that says so", async () => {
  const { page, context } = await visit(browser, OUTCOME);
  await isReady(page);
  const asked: string[] = [];
  await context.route("**/*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await letter(page).fill(WEAK.repeat(3));
  await page.locator(".wenk").first().waitFor();
  await page.getByRole("textbox", { name: "Naam van de klager" }).fill("mevrouw De Vries");
  await page
    .getByRole("group", { name: /iets mis/ })
    .getByRole("radio", { name: "Ja" })
    .check();
  await page.locator("#eis-oz-kern input[type=checkbox]").first().check();
  await downloaded(page, "Bewaar als tekst");
  await downloaded(page, "Bewaar uw werk");
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Bewaar als Word" }).click();
  await page.getByText("Het Word-bestand kon niet worden gemaakt.").waitFor();
  expect(await letter(page).inputValue()).toBe(WEAK.repeat(3));
  await context.close();
});

test("a letter far too long leaves the page at work and says what to do", async () => {
  const { page, context, faults } = await visit(browser, OUTCOME);
  await isReady(page);
  await letter(page).evaluate((area: HTMLTextAreaElement) => {
    area.value = "Beste mevrouw, dit is een zin. ".repeat(7000);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.getByText("Deze tekst is te lang om na te lezen").waitFor();
  await letter(page).fill("Uw klacht is ongegrond.");
  await page.locator(".wenk").first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("a date that cannot be is said at its field and computes nothing", async () => {
  const { page, context } = await visit(browser, DEFER);
  await isReady(page);
  const field = page.getByRole("textbox", { name: "Dag waarop de klacht binnenkwam" });
  const fault = page.locator("#veld-ontvangst-fout");
  await field.pressSequentially("31 februari 2026");
  // Half a date is no fault yet: it would be called out at every key.
  expect(await fault.count()).toBe(0);
  await field.blur();
  await fault.filter({ hasText: "bestaat niet" }).waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await letter(page).inputValue()).toContain("[laatste dag");
  await context.close();
});

test("without JavaScript it is a model letter and a form, with no dead button or link", async () => {
  const { page, context } = await visit(browser, OUTCOME, { javaScriptEnabled: false });
  const model = page.locator(".goedebrief.op-papier");
  expect(await model.innerText()).toContain("Beste [naam van de klager],");
  expect(await model.innerText()).not.toContain("# ");
  expect(await page.locator("main .eis:visible").count()).toBeGreaterThan(20);
  expect(await page.locator("main :is(button, textarea):visible").allInnerTexts()).toEqual([]);
  expect(await page.locator("main input[type=file]:visible").count()).toBe(0);
  for (const link of await page.locator("main a[href^='#']:visible").all())
    expect(await page.locator((await link.getAttribute("href")) ?? "").isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".eis__papier").first().isVisible()).toBe(true);
  await context.close();
});

test("on paper stands the letter as it is now, a line per requirement, and no button", async () => {
  const { page, context } = await visit(browser, OUTCOME);
  await isReady(page);
  expect(await page.locator(".goedebrief.op-papier").isVisible()).toBe(false);
  await letter(page).fill(`${WEAK}\n\n# Een kop`);
  await page.locator(".wenk").first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".goedebrief.op-papier").innerText()).toMatch(
    /Uw klacht is ongegrond.*\nEen kop$/s,
  );
  expect(await page.locator("main :is(button, textarea, summary):visible").count()).toBe(0);
  const line = await page.locator(".eis__papier").first().boundingBox();
  expect(line?.width).toBeGreaterThan(300);
  expect(await page.locator("#voorbeelden").isVisible()).toBe(false);
  await context.close();
});

describe.each(["light", "dark"] as const)("axe, %s", (colorScheme) => {
  test.each([
    ["wide", 1280],
    ["narrow", 320],
  ])("%s: as it opens, with hints, with a fault", async (_, width) => {
    const { page, context } = await visit(browser, OUTCOME, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await isReady(page);
    expect(await axeFaults(page)).toEqual([]);
    await letter(page).fill(WEAK);
    await page.locator(".wenk").first().waitFor();
    for (const summary of await page.locator(".eis__meer summary").all()) await summary.click();
    await openLetter(page, "scan.pdf", Buffer.from("%PDF-1.7"));
    await page.locator("#brief-bestand-fout").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });
});
