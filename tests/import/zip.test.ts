import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { MAX_ENTRIES, zipEntries } from "../../src/import/zip.ts";

const zipOf = (count: number) =>
  zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, new Uint8Array(at)])));

test("lists names and sizes", () => {
  expect(zipEntries(zipOf(3))).toEqual([
    { name: "0.txt", size: 0 },
    { name: "1.txt", size: 1 },
    { name: "2.txt", size: 2 },
  ]);
  expect(zipEntries(zipOf(0))).toEqual([]);
});

test("stops one beyond the limit", () => {
  expect(zipEntries(zipOf(MAX_ENTRIES))).toHaveLength(MAX_ENTRIES);
  expect(zipEntries(zipOf(MAX_ENTRIES + 20))).toHaveLength(MAX_ENTRIES + 1);
});

test("gives nothing for what cannot be listed", () => {
  expect(zipEntries(zipOf(3).subarray(0, 60))).toBeUndefined();
  expect(zipEntries(new Uint8Array())).toBeUndefined();
});
