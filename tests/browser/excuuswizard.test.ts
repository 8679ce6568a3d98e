import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { taalsignaalSchema } from "../../src/schemas/taalsignaal.ts";
import { STEPS } from "../../src/tools/excuuswizard/model.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { paren, stappen, teksten, uitkomsten, vooraf } from "../helpers/excuus.ts";
import { axeFaults, openHeld, tabTo, url, visit } from "../helpers/visit.ts";
import { readYaml } from "../helpers/yaml.ts";

const TOOL = "/hulpmiddelen/excuuswizard/";
const LOEP = `${TOOL}onder-de-loep/`;
const MIRROR = "/klacht/excuses/";
const WEAK = "Het spijt ons als u dit zo hebt ervaren.";

const hintTitle = z
  .array(taalsignaalSchema)
  .parse(readYaml("content/taalsignalen.yaml"))
  .find(({ id }) => id === "voorwaardelijk-excuus")?.title;
const titleOf = (id: string) => uitkomsten.find((outcome) => outcome.id === id)?.title ?? "";
const goodOf = (id: string) => stappen.find((stap) => stap.id === id)?.good[0] ?? "";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The counter of requests comes when the page has all that it needs. */
const ready = (page: Page) => page.locator("[data-verzoeken]").waitFor();
const step = (page: Page, id: string) => page.locator(`#stap-${id}-tekst`);
const written = (page: Page) => page.locator("#geschreven-tekst");
const spoken = (page: Page) => page.locator("#gesproken-tekst");
const outcome = (page: Page) => page.locator("#uitkomst");

/** Clicks and gives what the page offers to keep. */
async function kept(page: Page, button: Locator) {
  const waiting = page.waitForEvent("download");
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), body: readFileSync(await download.path()) };
}

const open = (page: Page, name: string, body: string) =>
  page
    .getByLabel("Werk openen (.json)")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(body) });

test("by keyboard alone: from the first question through the steps to the letter in Word; a reload keeps it", async () => {
  const { page, context, faults, requests } = await visit(browser, TOOL);
  await ready(page);
  const loaded = requests.length;
  expect(await outcome(page).count()).toBe(0);
  await tabTo(page, "vraag-mis");
  await page.keyboard.press("Space");
  await outcome(page).waitFor();
  expect(await outcome(page).innerText()).toBe(titleOf("past"));
  await tabTo(page, "vraag-last");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => outcome(page).innerText()).toBe(titleOf("klein"));

  await tabTo(page, "stap-erkennen-tekst");
  await page.keyboard.type(WEAK);
  const first = page.locator(".excuus__stap", { has: page.locator("#stap-erkennen") });
  await first.locator(".wenk").first().waitFor();
  expect(await first.locator(".wenk__kop").allInnerTexts()).toContain(hintTitle);
  expect(await first.locator('[role="status"]').innerText()).toMatch(/^\d wenk/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(goodOf("erkennen"));
  await expect.poll(() => first.locator('[role="status"]').innerText()).toBe("Geen wenken bij deze tekst.");
  for (const id of STEPS.slice(1)) {
    await tabTo(page, `stap-${id}-tekst`);
    await page.keyboard.insertText(goodOf(id));
  }
  await tabTo(page, "veld-klager");
  await page.keyboard.type("mevrouw Bos");
  const letter = await written(page).inputValue();
  for (const id of STEPS) expect(letter).toContain(goodOf(id));
  expect(letter).toContain("Beste mevrouw Bos,");
  expect(await spoken(page).inputValue()).toContain("# Zo begint u");
  await page.getByText("Wij zagen iets van 5 van de 5 stappen").waitFor();
  expect(requests.length, "nothing is asked for while typing").toBe(loaded);
  expect(await page.locator("[data-verzoeken]").innerText()).toBe("0");
  expect(page.url()).toBe(url(TOOL));

  await page.reload();
  await ready(page);
  await expect.poll(() => written(page).inputValue()).toBe(letter);
  expect(await step(page, "herstel").inputValue()).toBe(goodOf("herstel"));
  expect(await outcome(page).innerText()).toBe(titleOf("klein"));

  const section = page.locator(".excuus__concepten");
  const word = await kept(page, section.getByRole("button", { name: "Bewaar als Word" }).last());
  expect(word.name).toBe("excuusbrief.docx");
  const xml = strFromU8(unzipSync(word.body)["word/document.xml"] ?? new Uint8Array());
  for (const text of [goodOf("erkennen").slice(0, 30), "Beste mevrouw Bos,"]) expect(xml).toContain(text);
  expect(faults).toEqual([]);
  await context.close();
});

test("a draft follows until it is changed by hand; then it says so and nothing of it is lost", async () => {
  const { page, context } = await visit(browser, TOOL);
  await ready(page);
  await step(page, "uitleg").fill("Ik las uw brief niet goed.");
  await expect.poll(() => written(page).inputValue()).toContain("Ik las uw brief niet goed.");
  const own = "Beste mevrouw Bos,\n\nMijn eigen woorden.";
  await written(page).fill(own);
  await step(page, "uitleg").fill("Ik las uw brief te vluchtig.");
  await page.getByText("Dat staat hier nog niet in.").waitFor();
  expect(await written(page).inputValue()).toBe(own);
  expect(await spoken(page).inputValue()).toContain("te vluchtig");
  await page.reload();
  await ready(page);
  await expect.poll(() => written(page).inputValue()).toBe(own);

  // Each of these buttons goes away: the focus may not get lost with it.
  const press = async (name: string) => {
    await page.getByRole("button", { name }).press("Enter");
    expect(await written(page).evaluate((field) => field === document.activeElement)).toBe(true);
  };
  await press("Begin opnieuw met het concept");
  expect(await written(page).inputValue()).toContain("te vluchtig");
  await press("Zet uw eigen versie terug");
  expect(await written(page).inputValue()).toBe(own);
  await press("Ik heb het zelf verwerkt");
  expect(await page.getByText("Dat staat hier nog niet in.").count()).toBe(0);
  expect(await written(page).inputValue()).toBe(own);
  await context.close();
});

test("what is typed at a step is read back once and spoken once; a letter of one's own by itself", async () => {
  const { page, context } = await visit(browser, TOOL);
  await ready(page);
  const ofLetter = page.locator(".excuus__nagelezen");
  await step(page, "erkennen").fill(WEAK);
  await ofLetter.getByText("Wenken bij uw zinnen staan bij de stappen.").waitFor();
  expect(await page.locator(".wenk__kop", { hasText: hintTitle ?? "" }).count()).toBe(1);
  expect(await ofLetter.getByRole("status").count()).toBe(0);
  // The order only shows in the whole.
  await step(page, "erkennen").fill("");
  await step(page, "uitleg").fill("Wegens personeelstekort was het druk.");
  await ofLetter.locator(".wenk").waitFor();
  const order = await ofLetter.locator(".wenk__kop").innerText();
  expect(await page.locator(".excuus__stap .wenk__kop").allInnerTexts()).not.toContain(order);
  await written(page).fill(WEAK);
  await ofLetter.locator(".wenk__kop", { hasText: hintTitle ?? "" }).waitFor();
  expect(await ofLetter.getByRole("status").innerText()).toMatch(/\d wenk(en)? bij deze brief\.$/);
  await written(page).fill("a ".repeat(100_001));
  await ofLetter.getByText("Deze brief is te lang om na te lezen.").waitFor();
  await context.close();
});

test("the outcome speaks only its name; advice is folded, but not that on a fear that was named", async () => {
  const { page, context } = await visit(browser, TOOL);
  await ready(page);
  await page.locator('[name="vraag-mis"][value="ja"]').check();
  const box = page.locator(".uitkomst", { has: outcome(page) });
  expect(await box.getByRole("status").innerText()).toBe(titleOf("past"));
  const advice = box.locator("details");
  expect(await advice.count()).toBe(4);
  expect(await box.locator("details[open]").count()).toBe(0);
  await page.locator('[name="vraag-tegen"][value="ja"]').check();
  expect(await box.locator("details[open] summary").innerText()).toMatch(
    /^Zorgen over aansprakelijkheid: \d/,
  );
  await page.emulateMedia({ media: "print" });
  expect(await advice.first().locator("li").first().isVisible()).toBe(true);
  await context.close();
});

describe("the work as a file", () => {
  test("goes out, and comes back on a page where all was cleared", async () => {
    const { page, context } = await visit(browser, TOOL);
    await ready(page);
    await page.locator('[name="vraag-mis"][value="deels"]').check();
    await step(page, "vooruit").fill('Voortaan bellen wij <b>terug</b> & "tijdig".');
    await page.locator("#veld-behandelaar").fill("A. Jansen");
    await spoken(page).fill("# Eigen punten");
    const { name, body } = await kept(page, page.getByRole("button", { name: "Bewaar uw werk" }));
    expect(name).toMatch(/^excuuswizard-\d{4}-\d\d-\d\d\.json$/);

    page.once("dialog", (dialog) => dialog.dismiss());
    await page.getByRole("button", { name: "Wis alles" }).click();
    expect(await step(page, "vooruit").inputValue(), "on second thought nothing is cleared").not.toBe("");
    // Nor is a draft that was left for another one.
    await page.getByRole("button", { name: "Begin opnieuw met het concept" }).click();
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Wis alles" }).click();
    expect(await page.getByRole("button", { name: "Zet uw eigen versie terug" }).count()).toBe(0);
    expect(await step(page, "vooruit").inputValue()).toBe("");
    expect(await page.locator("input:checked").count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

    await open(page, name, body.toString());
    await page.getByText("Uw werk is geopend.").waitFor();
    expect(await step(page, "vooruit").inputValue()).toBe('Voortaan bellen wij <b>terug</b> & "tijdig".');
    expect(await page.locator("#veld-behandelaar").inputValue()).toBe("A. Jansen");
    expect(await spoken(page).inputValue()).toBe("# Eigen punten");
    expect(await outcome(page).innerText()).toBe(titleOf("deels"));

    // Over work that is there, only after a yes.
    await step(page, "vooruit").fill("Iets nieuws.");
    page.once("dialog", (dialog) => dialog.dismiss());
    await open(page, name, body.toString());
    await page.getByText("Het bestand is niet geopend.").waitFor();
    expect(await step(page, "vooruit").inputValue()).toBe("Iets nieuws.");
    await context.close();
  });

  const file = (change: object) =>
    JSON.stringify({
      soort: "klachtwijzer-werk",
      hulpmiddel: "excuuswizard",
      vorm: 1,
      gemaakt: "2026-11-24",
      antwoorden: {},
      stappen: {},
      velden: {},
      ...change,
    });
  test.each([
    ["of another tool", file({ hulpmiddel: "briefchecklist" }), "Dit bestand hoort bij de briefchecklist"],
    ["of a newer version", file({ vorm: 2 }), "nieuwere versie"],
    ["with an unknown step", file({ stappen: { zesde: "x" } }), "beschadigd"],
    ["that was cut off", file({}).slice(0, -20), "beschadigd"],
    ["of something else", '{"brief":"Beste"}', "komt niet van dit hulpmiddel"],
  ])("%s is refused in words, and everything is kept", async (_, body, words) => {
    const { page, context, faults } = await visit(browser, TOOL);
    await ready(page);
    await page.locator('[name="vraag-mis"][value="nee"]').check();
    await step(page, "erkennen").fill(WEAK);
    await written(page).fill("Mijn brief");
    await open(page, "werk.json", body);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words);
    expect(await step(page, "erkennen").inputValue()).toBe(WEAK);
    expect(await written(page).inputValue()).toBe("Mijn brief");
    expect(await outcome(page).innerText()).toBe(titleOf("geen-fout"));
    expect(faults).toEqual([]);
    await context.close();
  });
});

test("when the hints cannot be loaded it says so, and all else works", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/taal.json", (route) => route.abort());
  await page.goto(url(TOOL));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Schrijven en bewaren kan gewoon");
  await step(page, "erkennen").fill(WEAK);
  expect(await written(page).inputValue()).toContain(WEAK);
  await context.close();
});

test.each([
  [TOOL, "stap-erkennen-tekst", '[name="vraag-mis"][value="ja"]', "**/Island*.js"],
  [LOEP, "tekst-a", '[name="oordeel-uitleg-b"][value="deels"]', "**/LoepIsland*.js"],
  [MIRROR, undefined, '[name="mis-uitleg"]', "**/SpiegelIsland*.js"],
])("%s: what was filled in before the island starts is still there", async (path, field, choice, script) => {
  const { page, context, release } = await openHeld(browser, path, script);
  if (field) await page.locator(`#${field}`).fill("Al getypt.");
  await page.locator(choice).check();
  release();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  if (field) expect(await page.locator(`#${field}`).inputValue()).toBe("Al getypt.");
  expect(await page.locator(choice).isChecked()).toBe(true);
  expect(page.url()).toBe(url(path));
  await context.close();
});

test("what was kept stays beside what is typed before the island starts; what another version left is not used", async () => {
  const { page, context, faults } = await visit(browser, TOOL);
  await ready(page);
  await step(page, "uitleg").fill("Bewaard.");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/Island*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "domcontentloaded" });
  await step(page, "erkennen").fill("Nieuw.");
  release();
  await ready(page);
  await expect.poll(() => step(page, "uitleg").inputValue()).toBe("Bewaard.");
  expect(await step(page, "erkennen").inputValue()).toBe("Nieuw.");
  await page.evaluate(() => sessionStorage.setItem("klachtwijzer:excuuswizard", '{"steps":[1]}'));
  await page.reload();
  await ready(page);
  await step(page, "erkennen").fill("Opnieuw.");
  expect(await written(page).inputValue()).toContain("Opnieuw.");
  expect(faults).toEqual([]);
  await context.close();
});

test("under the magnifying glass: a worked pair, a verdict of one's own, a file of the wizard refused", async () => {
  const { page, context, faults, requests } = await visit(browser, LOEP);
  await ready(page);
  const loaded = requests.length;
  const [pair, other] = paren;
  if (!pair || !other) throw new Error("fixture");
  await page.getByRole("button", { name: pair.title }).click();
  expect(await page.locator("#tekst-a").inputValue()).toBe(pair.a.text.join("\n\n"));
  // A group judges first: what the words suggest is closed, and so is our own view.
  const seen = page.locator(".loep__stap details");
  await seen.nth(STEPS.length - 1).waitFor();
  expect(await page.locator(".gezien--ja").count()).toBeGreaterThan(0);
  expect(await page.locator(".gezien--ja").first().isVisible()).toBe(false);
  await seen.first().locator("summary").click();
  expect(await page.locator(".gezien--ja").first().isVisible()).toBe(true);
  await page.getByRole("link", { name: "hoe wij het zien" }).click();
  expect(await page.getByText(pair.lesson).isVisible()).toBe(true);
  await page.locator('[name="oordeel-erkennen-a"][value="deels"]').check();
  await page.locator("#oordeel-erkennen-waarom").fill("De fout zelf staat er niet.");

  // Another pair would take that away: only after a yes.
  page.once("dialog", (dialog) => dialog.dismiss());
  await page.getByRole("button", { name: other.title }).click();
  expect(await page.locator("#tekst-a").inputValue()).toBe(pair.a.text.join("\n\n"));
  await page.reload();
  await ready(page);
  await expect.poll(() => page.locator("#oordeel-erkennen-waarom").inputValue()).toContain("De fout zelf");

  const { name, body } = await kept(page, page.getByRole("button", { name: "Bewaar uw werk" }));
  await open(page, "werk.json", body.toString().replace("onder-de-loep", "excuuswizard"));
  expect(await page.getByRole("alert").innerText()).toContain("de excuuswizard");
  expect(await page.locator("#oordeel-erkennen-waarom").inputValue()).toContain("De fout zelf");
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Wis alles" }).click();
  expect(await page.locator("#tekst-a").inputValue()).toBe("");
  await open(page, name, body.toString());
  await page.getByText("Uw werk is geopend.").waitFor();
  expect(await page.locator('[name="oordeel-erkennen-a"]:checked').getAttribute("value")).toBe("deels");
  expect(requests.length).toBe(loaded * 2);
  expect(faults).toEqual([]);
  await context.close();
});

test("the mirror: what a citizen misses becomes a letter, which he can change and keep", async () => {
  const { page, context, faults, requests } = await visit(browser, MIRROR);
  const letter = page.locator("#spiegel-tekst");
  await page.getByText("Nog 1 invulplek: [wat u mist]").waitFor();
  // The page says so before the island has started, too.
  await page.locator("astro-island:not([ssr])").waitFor({ state: "attached" });
  const box = (id: string) => page.getByLabel(stappen.find((stap) => stap.id === id)?.citizen.missing ?? "");
  await box("herstel").check();
  await box("erkennen").check();
  const say = (id: string) => stappen.find((stap) => stap.id === id)?.citizen.say ?? "";
  const text = await letter.inputValue();
  expect(text.indexOf(say("erkennen"))).toBeGreaterThan(0);
  expect(text.indexOf(say("herstel"))).toBeGreaterThan(text.indexOf(say("erkennen")));
  await letter.fill(`${text}\nA. de Vries`);
  await box("uitleg").check();
  await page.getByText("Dat staat er nog niet in.").waitFor();
  expect(await letter.inputValue()).toContain("A. de Vries");
  await page.getByRole("button", { name: "Begin opnieuw met het concept" }).click();
  expect(await letter.inputValue()).toContain(say("uitleg"));
  await page.getByRole("button", { name: "Zet uw eigen versie terug" }).click();
  await page.reload();
  await expect.poll(() => letter.inputValue()).toContain("A. de Vries");
  expect(await box("uitleg").isChecked()).toBe(true);
  const { name, body } = await kept(page, page.getByRole("button", { name: "Bewaar als tekst" }));
  expect(name).toBe("wat-ik-mis-in-de-excuses.txt");
  expect(body.toString()).toContain("A. de Vries");
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Wis alles" }).click();
  expect(await box("uitleg").isChecked()).toBe(false);
  expect(await letter.inputValue()).not.toContain("A. de Vries");
  expect(
    requests.some((address) => address.includes("taal.json")),
    "no language data for citizens",
  ).toBe(false);
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(["light", "dark"] as const)("no fault for axe on a phone, %s", (colorScheme) => {
  const phone = { colorScheme, viewport: { width: 320, height: 800 } };
  const check = async (page: Page) => {
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };

  test("the wizard: empty, opened out, filled in, each outcome, a file refused", async () => {
    const { page, context, faults } = await visit(browser, TOOL, phone);
    await ready(page);
    await check(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("main details")) each.setAttribute("open", "");
    });
    await check(page);
    await step(page, "erkennen").fill(`${WEAK} Wij beschouwen uw klacht als afgehandeld.`);
    await written(page).waitFor();
    await page.getByText("Uw brief nagelezen").waitFor();
    await written(page).fill(`${WEAK}\n\nDat is onze fout.`);
    await step(page, "uitleg").fill("Wegens personeelstekort was het druk.");
    await page.getByText("Dat staat hier nog niet in.").waitFor();
    await open(page, "werk.json", "{}");
    await page.getByRole("alert").waitFor();
    for (const answer of ["ja", "deels", "nee", "weet-niet"]) {
      await page.locator(`[name="vraag-mis"][value="${answer}"]`).check();
      await check(page);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test("two apologies, and the mirror", async () => {
    const loep = await visit(browser, LOEP, phone);
    await ready(loep.page);
    await check(loep.page);
    await loep.page.getByRole("button", { name: paren[2]?.title ?? "" }).click();
    await loep.page.locator(".wenk").first().waitFor();
    await loep.page.locator("details").first().locator("summary").click();
    await check(loep.page);
    await loep.context.close();
    const mirror = await visit(browser, MIRROR, phone);
    await mirror.page.locator('[name="mis-uitleg"]').check();
    await check(mirror.page);
    await mirror.context.close();
  });
});

test.each([TOOL, LOEP, MIRROR])("%s: nothing moves when the island starts", async (path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url(path), { waitUntil: "networkidle" });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.waitForTimeout(500);
  expect(await height()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  await context.close();
});

describe("without JavaScript", () => {
  const options = { javaScriptEnabled: false };

  test("the wizard is a form with all its words, and no button that does nothing", async () => {
    const { page, context } = await visit(browser, TOOL, options);
    const text = (await page.locator("main").textContent())?.replace(/\s+/g, " ") ?? "";
    for (const { question, why, answers } of vooraf)
      for (const words of [question, why, ...Object.values(answers)]) expect(text).toContain(words);
    for (const { title, what, because } of uitkomsten)
      for (const words of [title, what, because]) expect(text).toContain(words);
    for (const { question, what, hints, good, bad } of stappen)
      for (const words of [question, what, ...hints, ...good, ...bad.map((each) => each.better)])
        expect(text).toContain(words);
    for (const { fear, answer } of teksten.fears)
      for (const words of [fear, answer]) expect(text).toContain(words);
    expect(await page.locator("main button:visible").count()).toBe(0);
    expect(await page.locator("textarea:visible").count()).toBe(STEPS.length);
    expect(await page.locator("#antwoorden-lezen").isVisible()).toBe(true);
    await context.close();
  });

  test("the pairs are there with table, questions and lesson, and a form to judge with", async () => {
    const { page, context } = await visit(browser, LOEP, options);
    for (const { a, b, steps, questions, lesson } of paren) {
      const text = await page.locator("main").textContent();
      for (const words of [...a.text, ...b.text, ...questions, lesson, ...STEPS.map((id) => steps[id].note)])
        expect(text).toContain(words);
    }
    expect(await page.locator("main button:visible").count()).toBe(0);
    expect(await page.locator("textarea:visible").count()).toBe(2 + STEPS.length);
    await context.close();
  });

  test("the mirror says for each thing missed what to say", async () => {
    const { page, context } = await visit(browser, MIRROR, options);
    for (const { citizen } of stappen) {
      expect(await page.getByText(citizen.missing).isVisible()).toBe(true);
      expect(await page.getByText(citizen.say).isVisible()).toBe(true);
    }
    for (const line of teksten.mirror.before)
      expect(await page.getByText(line, { exact: true }).isVisible()).toBe(true);
    expect(await page.locator("main .hulpmiddel button:visible").count()).toBe(0);
    await context.close();
  });
});

test("on paper: an empty form has boxes and says how to read the answers; a filled one prints the work", async () => {
  const { page, context } = await visit(browser, TOOL);
  await ready(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#antwoorden-lezen").isVisible()).toBe(true);
  expect(await written(page).isVisible()).toBe(false);
  expect(await step(page, "erkennen").evaluate((box) => box.getBoundingClientRect().height)).toBeGreaterThan(
    110,
  );
  expect(await page.locator("main button:visible").count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await page.locator('[name="vraag-mis"][value="ja"]').check();
  await step(page, "erkennen").fill(goodOf("erkennen"));
  await page.emulateMedia({ media: "print" });
  expect(await written(page).isVisible()).toBe(true);
  expect(await outcome(page).isVisible()).toBe(true);
  expect(await page.locator("#antwoorden-lezen").isVisible()).toBe(false);
  expect(await page.locator("main button:visible").count()).toBe(0);
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
  await context.close();
});
