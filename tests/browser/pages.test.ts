import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../helpers/browser.ts";
import { pages } from "../helpers/site.ts";
import { axeFaults, visit } from "../helpers/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** How much of the page moved while it loaded: the browser's own measure. */
const layoutShift = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 50);
  });

describe("every page, under the real policy", () => {
  // Light on a desktop and dark on a phone: each page in both themes and both layouts.
  test.each(pages.map(({ address }) => address))(
    "%s has no fault for axe, none in the console, and does not scroll sideways",
    async (address) => {
      // Both at once: the machine has two cores, and most of a visit is waiting.
      const looks = [
        ["light", 1280],
        ["dark", 320],
      ] as const;
      await Promise.all(
        looks.map(async ([colorScheme, width]) => {
          const { page, context, faults } = await visit(browser, address, {
            colorScheme,
            viewport: { width, height: 900 },
          });
          const look = `${colorScheme} ${width}`;
          expect(await axeFaults(page), look).toEqual([]);
          // Not on the error page: its own 404 is reported as an error.
          expect(
            faults.filter((fault) => !(address === "/404.html" && fault.includes("404"))),
            look,
          ).toEqual([]);
          expect(await page.evaluate(layoutShift), `layout shift, ${look}`).toBeLessThan(0.01);
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, look).toBeLessThanOrEqual(0);
          await context.close();
        }),
      );
    },
  );
});

test("an unknown address gives the error page with a way on", async () => {
  const { page, context } = await visit(browser, "/bestaat-niet/");
  expect(await page.locator("h1").innerText()).toBe("Deze pagina bestaat niet");
  expect(await page.locator("main a").count()).toBeGreaterThanOrEqual(3);
  await context.close();
});

test("text at 200 % and a phone of 320 px still fits", async () => {
  const { page, context } = await visit(browser, "/visie/kenmerken/oordeel/", {
    viewport: { width: 320, height: 640 },
  });
  // The shorthand for larger text: the root grows, as browsers do with "larger text".
  await page.evaluate(() => document.documentElement.setAttribute("class", "groot"));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".groot { font-size: 200% !important }");
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

describe("light and dark", () => {
  const ground = () => getComputedStyle(document.body).backgroundColor;
  const LIGHT = "rgb(251, 249, 244)";
  const DARK = "rgb(18, 24, 28)";

  test.each([
    ["light", LIGHT],
    ["dark", DARK],
  ] as const)("follows the system: %s", async (colorScheme, expected) => {
    const { page, context } = await visit(browser, "/", { colorScheme });
    expect(await page.evaluate(ground)).toBe(expected);
    await context.close();
  });

  test("a choice holds over pages and reload, without a flash, and can be undone", async () => {
    const { page, context } = await visit(browser, "/", { colorScheme: "light" });
    const button = page.getByRole("button", { name: "Donkere weergave" });
    await button.click();
    expect(await page.evaluate(ground)).toBe(DARK);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.goto(page.url().replace(/\/$/, "/begrippen/"), { waitUntil: "commit" });
    // Set before the body is there, so nothing was painted in the other theme.
    await page.waitForFunction(() => document.documentElement.dataset["thema"] === "donker");
    expect(await page.evaluate(ground)).toBe(DARK);
    await page.getByRole("button", { name: "Donkere weergave" }).click();
    expect(await page.evaluate(ground)).toBe(LIGHT);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test.each([
    [
      "forbidden",
      () =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("no", "SecurityError");
          },
        }),
    ],
    [
      "full",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      },
    ],
    [
      "full of rubbish",
      () => {
        localStorage.setItem("thema", "\u0000{]");
      },
    ],
  ])("storage that is %s leaves the page and the button working", async (_, damage) => {
    const context = await browser.newContext({ colorScheme: "light" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(damage);
    const { url } = await import("../helpers/visit.ts");
    await page.goto(url("/"));
    expect(await page.evaluate(ground)).toBe(LIGHT);
    await page.getByRole("button", { name: "Donkere weergave" }).click();
    expect(await page.evaluate(ground)).toBe(DARK);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("terms in running text", () => {
  test.each([true, false])(
    "open by keyboard and close with Escape, JavaScript %s",
    async (javaScriptEnabled) => {
      const { page, context } = await visit(browser, "/over/stijl/", { javaScriptEnabled });
      const term = page.locator("button.begrip").first();
      const definition = page.locator(".begrip__uitleg").first();
      expect(await definition.isVisible()).toBe(false);
      await term.focus();
      await page.keyboard.press("Enter");
      await definition.waitFor({ state: "visible" });
      expect(await definition.innerText()).toMatch(/wederhoor:/);
      // axe itself is JavaScript.
      if (javaScriptEnabled) expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await definition.waitFor({ state: "hidden" });
      await context.close();
    },
  );
});

describe("a term's definition", () => {
  test.each([320, 1280])("stays in view at %i px wherever the term stands, and beside it", async (width) => {
    const { page, context } = await visit(browser, "/visie/kenmerken/oordeel/", {
      viewport: { width, height: 700 },
    });
    for (const block of ["start", "end"] as const)
      for (const term of await page.locator("button.begrip").all()) {
        await term.evaluate((button, place) => button.scrollIntoView({ block: place }), block);
        await term.press("Enter");
        const [word, box] = await Promise.all([
          term.boundingBox(),
          page.locator(".begrip__uitleg:popover-open").boundingBox(),
        ]);
        if (!word || !box) throw new Error("no box");
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(700);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y >= word.y + word.height || box.y + box.height <= word.y, "covers its term").toBe(true);
        await page.keyboard.press("Escape");
      }
    await context.close();
  });

  test("closes when the focus moves on", async () => {
    const { page, context } = await visit(browser, "/visie/kenmerken/oordeel/");
    await page.locator("button.begrip").first().press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator(".begrip__uitleg:popover-open").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.locator(".begrip__uitleg:popover-open").count()).toBe(0);
    await context.close();
  });
});

test("no button hides its words: text and ground differ", async () => {
  // axe takes text in the colour of its ground for hidden, and says nothing.
  for (const address of ["/over/stijl/", "/hulpmiddelen/beslisboom/", "/zoeken/"]) {
    const { page, context } = await visit(browser, address);
    const same = await page
      .locator(".nl-button, button")
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).color === getComputedStyle(button).backgroundColor)
          .map((button) => button.outerHTML),
      );
    expect(same).toEqual([]);
    await context.close();
  }
});

test.each(["light", "dark"] as const)(
  "the skip link can be read (%s) and leads to the content",
  async (colorScheme) => {
    const { page, context } = await visit(browser, "/visie/kenmerken/verken/", { colorScheme });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    // Out of sight until it has the focus, so not in the check of the whole page.
    expect((await axeFaults(page)).filter((fault) => fault.startsWith("color-contrast"))).toEqual([]);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
    await context.close();
  },
);

test("a print carries title, date, version and address, and leaves the navigation out", async () => {
  const { page, context } = await visit(browser, "/visie/kenmerken/wees-alert/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect(await page.locator(".kop__nav").isVisible()).toBe(false);
  const origin = await page.locator(".herkomst").innerText();
  expect(origin).toMatch(/Gecontroleerd op \d+-\d+-\d{4}/);
  expect(origin).toMatch(/versie \d+\.\d+\.\d+.*\/visie\/kenmerken\/wees-alert\//);
  // Dark on the screen is still ink on paper.
  await page.evaluate(() => {
    document.documentElement.dataset["thema"] = "donker";
  });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(27, 36, 48)");
  const pdf = await page.pdf({ format: "A4", tagged: true });
  expect(pdf.length).toBeGreaterThan(20_000);
  await context.close();
});

describe("forced colours", () => {
  test("numbers stand out from their balls, and the focus is visible", async () => {
    const { page, context } = await visit(browser, "/behandelen/verkennen/", { forcedColors: "active" });
    for (const ball of await page.locator(".bol").all()) {
      const [circle, number] = await ball.evaluate((svg) => [
        getComputedStyle(svg.querySelector("circle") as Element).fill,
        getComputedStyle(svg.querySelector("text") as Element).fill,
      ]);
      expect(number).not.toBe(circle);
    }
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe(
      "solid",
    );
    await context.close();
  });

  test("a chosen answer looks other than one that is not", async () => {
    const { page, context } = await visit(browser, "/over/stijl/", { forcedColors: "active" });
    const grounds = await page
      .locator(".keuze input")
      .evaluateAll((radios) => radios.map((radio) => getComputedStyle(radio).backgroundColor));
    expect(grounds[0]).not.toBe(grounds[1]);
    await context.close();
  });
});
