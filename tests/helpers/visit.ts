import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

const axeSource = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The address of a page on the preview server. */
export const url = (path: string) => `${inject("base")}${path}`;

/** A page in a context of its own, with everything that went wrong in it: policy violations, errors, foreign requests. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the console, the page or the network complained of. */
  faults: string[];
  /** All addresses that were asked for. */
  requests: string[];
}

/** Opens a page and listens. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  // The site is on this machine: what does not come soon does not come.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(inject("base"))) faults.push(`foreign request: ${request.url()}`);
  });
  await page.goto(url(path), { waitUntil: "load" });
  return { page, context, faults, requests };
}

const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** What axe finds on the page as it is now, one line a fault; real contrast included. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Through the debugger, as the policy refuses a script element.
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (rules: unknown) => Promise<AxeResults> } }).axe.run(rules),
    RULES as unknown as Record<string, unknown>,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} | ${node.html.slice(0, 160)}`),
  );
}

/** Opens a page whose scripts of this name wait until `release`: what a slow machine shows before a tool starts. */
export async function openHeld(browser: Browser, path: string, script: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url(path), { waitUntil: "domcontentloaded" });
  return { page, context, release };
}

/** Tabs until the focused element has this id, text, or (of a radio) name or value; fails when it never comes. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const radio = element?.type === "radio" ? [element.name, element.value] : [];
      return [element?.id, ...radio, element?.textContent?.trim()];
    });
    if (here.includes(wanted)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`"${wanted}" cannot be reached with Tab`);
}
