import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replay, withAnswer } from "../../src/tools/beslisboom/engine.ts";
import { writePlace } from "../../src/tools/beslisboom/fragment.ts";
import { launchBrowser } from "../helpers/browser.ts";
import { examples, tree } from "../helpers/content.ts";
import { axeFaults, url, visit } from "../helpers/visit.ts";

const TOOL = "/hulpmiddelen/beslisboom/";
const first = tree.phases[0]?.questions[0];
const second = tree.phases[2]?.questions[0];
if (!first || !second) throw new Error("the tree has no questions");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const shown = (page: Page) => page.locator(".paneel h2").innerText();
const waitFor = (page: Page, title: string) => page.locator(".paneel h2", { hasText: title }).waitFor();

/** Tabs until the focused element has this text or value; fails when it never comes. */
async function tabTo(page: Page, wanted: string, back = false): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.type === "radio" ? element.value : element?.textContent?.trim();
    });
    if (here === wanted) return;
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`"${wanted}" cannot be reached with Tab`);
}

test("a whole case by keyboard alone: start, answers, result, change, print", async () => {
  const example = examples.reduce((longest, each) =>
    Object.keys(each.answers).length > Object.keys(longest.answers).length ? each : longest,
  );
  const { page, context, faults, requests } = await visit(browser, TOOL);
  await page.waitForFunction(() =>
    document.querySelector(".paneel--begin a")?.getAttribute("href")?.includes("="),
  );
  const loaded = requests.length;
  await tabTo(page, "Begin bij de eerste vraag");
  await page.keyboard.press("Enter");

  let state: { answers: Record<string, string>; start?: string } = {
    answers: {},
    ...(example.start && { start: example.start }),
  };
  if (example.start) await page.goto(url(TOOL) + writePlace(tree, { state }));
  for (const [questionId, answerId] of Object.entries(example.answers)) {
    const question = tree.questions.get(questionId)?.question;
    await waitFor(page, question?.question ?? "");
    // The question has the focus, so a screen reader reads it, and the first Tab reaches the answers.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Tab");
    const ids = question?.answers.map(({ id }) => id) ?? [];
    await page.keyboard.press("Space");
    for (let moves = 0; moves < ids.indexOf(answerId); moves++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    state = withAnswer(state, questionId, answerId);
  }

  const outcome = tree.outcomes.get(example.outcome)?.outcome;
  await waitFor(page, outcome?.title ?? "");
  expect(await axeFaults(page)).toEqual([]);
  const panel = await page.locator(".paneel").innerText();
  for (const { answer } of replay(tree, state).steps) expect(panel).toContain(answer.because);
  for (const { label } of outcome?.doors ?? []) expect(panel).toContain(label);

  await page.emulateMedia({ media: "print" });
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
  expect(await page.locator(".paneel__voet").isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });

  await tabTo(page, "Wijzig");
  await page.keyboard.press("Enter");
  const [changed] = Object.entries(example.answers)[0] ?? [];
  await waitFor(page, tree.questions.get(changed ?? "")?.question.question ?? "");
  await tabTo(page, "Verder");
  await page.keyboard.press("Enter");
  // The answer stayed chosen and the later ones too: straight back to the result.
  await waitFor(page, outcome?.title ?? "");
  expect(faults).toEqual([]);
  if (!example.start) expect(requests.length, "nothing is fetched while answering").toBe(loaded);
  await context.close();
});

test("back, forward, reload and a shared link show the same place", async () => {
  const { page, context } = await visit(browser, TOOL);
  await page.getByRole("link", { name: "Begin bij de eerste vraag" }).click();
  await waitFor(page, first.question);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.waitForFunction(
    (before) => document.querySelector(".paneel h2")?.textContent !== before,
    first.question,
  );
  const next = await shown(page);

  await page.goBack();
  await waitFor(page, first.question);
  await page.goForward();
  await waitFor(page, next);
  await page.reload();
  await waitFor(page, next);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await waitFor(shared, next);
  await shared.getByRole("link", { name: "Vorige vraag" }).click();
  await waitFor(shared, first.question);
  expect(await shared.getByRole("radio").first().isChecked()).toBe(true);

  await page.goBack();
  await page.goBack();
  await page.locator(".paneel--begin").waitFor();
  expect(await page.locator("#boom").isVisible()).toBe(true);
  await context.close();
});

test("each step has its own title, and leaving for the whole tree moves there", async () => {
  const { page, context } = await visit(browser, `${TOOL}#begin=${tree.phases[0]?.id}`);
  await waitFor(page, first.question);
  expect(await page.title()).toContain(first.question);
  await page.getByRole("link", { name: "Toon de hele boom" }).press("Enter");
  await page.locator("#boom").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("boom");
  const top = await page.locator("#boom").evaluate((boom) => boom.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(60);
  expect(await page.title()).not.toContain(first.question);
  await context.close();
});

test("a jump to another phase keeps the answers, and the overview lists them", async () => {
  const { page, context } = await visit(browser, TOOL);
  await page.getByRole("link", { name: "Begin bij de eerste vraag" }).click();
  await waitFor(page, first.question);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByText("Naar een andere fase").click();
  await page
    .locator(".voortgang__sprong")
    .getByRole("link", { name: tree.phases[2]?.title ?? "", exact: true })
    .click();
  await waitFor(page, second.question);
  expect(page.url()).toContain(`${first.id}=`);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("link", { name: /Bekijk of wijzig uw antwoorden/ }).click();
  await waitFor(page, "Uw antwoorden tot nu toe");
  expect(await page.locator(".paneel").innerText()).toContain(second.question);
  expect(await page.locator(".paneel").innerText()).toContain(`Niet op dit pad, wel bewaard: ${first.short}`);
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test("going on without an answer gives an error that takes the focus and leads to the first answer", async () => {
  const { page, context } = await visit(browser, `${TOOL}#begin=${tree.phases[0]?.id}`);
  await waitFor(page, first.question);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Kies een antwoord");
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("radio");
  expect(await shown(page)).toBe(first.question);
  await context.close();
});

describe("bad links", () => {
  const start = `begin=${tree.phases[0]?.id}`;
  const good = first.answers[0]?.id ?? "";
  const after = replay(tree, { answers: { [first.id]: good } }).open?.question.question ?? "";

  test.each([
    ["an unknown question", `#${start}&weg=ja&${first.id}=${good}`, after, /kent: "weg"/],
    ["an unknown answer", `#${start}&${first.id}=misschien`, first.question, /kent: /],
    ["an unknown phase", `#begin=niets&${first.id}=${good}`, after, /kent: "begin"/],
    ["a fragment of 100 kB", `#${first.id}=${good}&x=${"y".repeat(100_000)}`, first.question, /te lang/],
    ["markup", `#${start}&%3Cimg%20src=x%20onerror=alert(1)%3E=1`, first.question, /kent: /],
  ])("%s is dropped with a notice; the rest stays", async (_, fragment, expected, notice) => {
    const { page, context, faults } = await visit(browser, TOOL + fragment);
    await waitFor(page, expected);
    expect(await page.locator(".paneel__melding").innerText()).toMatch(notice);
    // The next link is clean again.
    expect(page.url()).not.toMatch(/weg=|misschien|niets|y{50}|onerror/);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test.each(examples.map(({ id }) => id))(
  "example %s opens step by step and shows its outcome without fault",
  async (id) => {
    const example = examples.find((each) => each.id === id);
    if (!example) throw new Error(id);
    const { page, context, faults } = await visit(
      browser,
      TOOL +
        writePlace(tree, {
          state: { answers: example.answers, ...(example.start && { start: example.start }) },
        }),
      {
        colorScheme: "dark",
        viewport: { width: 320, height: 800 },
      },
    );
    await waitFor(page, tree.outcomes.get(example.outcome)?.outcome.title ?? "");
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("every question is shown without fault for axe", async () => {
  const { page, context, faults } = await visit(browser, TOOL);
  for (const { question } of tree.questions.values()) {
    const phase = tree.questions.get(question.id)?.phase;
    // The shortest way to each question: from the start of its phase.
    const answers: Record<string, string> = {};
    const seen = new Map<string, Record<string, string>>([[phase?.questions[0]?.id ?? "", {}]]);
    for (const [id, way] of seen) {
      if (id === question.id) Object.assign(answers, way);
      for (const { id: answer, next } of tree.questions.get(id)?.question.answers ?? [])
        if (!seen.has(next)) seen.set(next, { ...way, [id]: answer });
    }
    if (!seen.has(question.id)) continue;
    await page.evaluate(
      (hash) => location.assign(hash),
      writePlace(tree, { state: { answers, start: phase?.id ?? "" } }),
    );
    await waitFor(page, question.question);
    await page.getByText("Waarom deze vraag?").click();
    expect(await axeFaults(page), question.id).toEqual([]);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("copying the link works, and where the clipboard is closed the link is shown", async () => {
  const example = examples[0];
  if (!example) throw new Error("no examples");
  const fragment = writePlace(tree, {
    state: { answers: example.answers, ...(example.start && { start: example.start }) },
  });
  for (const allowed of [true, false]) {
    const { page, context } = await visit(browser, "/", {
      permissions: allowed ? ["clipboard-read", "clipboard-write"] : [],
    });
    if (!allowed)
      await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(url(TOOL) + fragment);
    await page.getByRole("button", { name: "Kopieer link" }).click();
    if (allowed) await page.getByText("Link gekopieerd").waitFor();
    else expect(await page.getByLabel(/Neem deze link over/).inputValue()).toBe(page.url());
    await context.close();
  }
});

describe("when scripts fail, the tree stays readable", () => {
  const anchors = async (page: Page) => {
    expect(await page.locator("#boom .vraag").count()).toBe(tree.questions.size);
    await page.getByRole("link", { name: "Begin bij de eerste vraag" }).click();
    expect(page.url()).toMatch(new RegExp(`#fase-${tree.phases[0]?.id}$`));
    const answer = page.locator(".antwoorden a").first();
    const target = await answer.getAttribute("href");
    await answer.click();
    expect(page.url()).toContain(target ?? "?");
    expect(await page.locator(target ?? "?").isVisible()).toBe(true);
  };

  test("JavaScript off", async () => {
    const { page, context } = await visit(browser, TOOL, { javaScriptEnabled: false });
    await anchors(page);
    await context.close();
  });

  test("the island does not load", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route("**/Island*.js", (route) => route.abort());
    await page.goto(url(TOOL));
    await anchors(page);
    await context.close();
  });
});

test("when the questions cannot be loaded, a shared link says so and the tree stays readable", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/boom.json", (route) => route.abort());
  await page.goto(`${url(TOOL)}#begin=${tree.phases[0]?.id}&${first.id}=${first.answers[0]?.id}`);
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toMatch(/laad de pagina opnieuw/);
  expect(await page.locator("#boom").isVisible()).toBe(true);
  // Nothing is lost: with the questions back, a reload shows the place.
  await page.unroute("**/boom.json");
  await page.reload();
  await page.locator(".paneel h2").waitFor();
  expect(page.url()).toContain(`${first.id}=`);
  await context.close();
});

test("from the drawing a node leads to its text, by keyboard too", async () => {
  const { page, context } = await visit(browser, `${TOOL}kaart/`);
  const node = page.locator(`#kaart-${first.id} a`);
  await node.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/beslisboom/#vraag-${first.id}`);
  expect(await page.locator(`#vraag-${first.id}`).innerText()).toBe(first.question);
  await context.close();
});
