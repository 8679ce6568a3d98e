import { expect, test, vi } from "vitest";
import { p, read, wordFile } from "./files.ts";

vi.mock("mammoth", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

test("a part of the site that does not arrive is not blamed on the file", async () => {
  expect(await read(wordFile(p("Beste")))).toEqual({ fault: "niet-geladen" });
});

test("other files do not need it", async () => {
  expect(await read(new TextEncoder().encode("Beste"))).toEqual({ text: "Beste", notes: [] });
});
