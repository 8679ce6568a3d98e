import fc from "fast-check";
import { expect, test } from "vitest";
import { type FileKind, recogniseFile } from "../../src/import/file-kind.ts";
import { type ZipKind, zipKind } from "../../src/import/zip.ts";
import { SAMPLES } from "./files.ts";

/** What a file is, looking into zip files too. */
const kindOf = (bytes: Uint8Array) => {
  const kind = recogniseFile(bytes);
  return kind === "zip" ? zipKind(bytes) : kind;
};

test.each(SAMPLES)("recognises: %s", (_name, bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});

test("every kind has a sample", () => {
  const kinds: Record<Exclude<FileKind, "zip"> | ZipKind, true> = {
    "utf-8": true,
    "utf-16le": true,
    "utf-16be": true,
    "windows-1252": true,
    docx: true,
    odt: true,
    "other-zip": true,
    "broken-zip": true,
    "old-doc": true,
    protected: true,
    pdf: true,
    rtf: true,
    markup: true,
    binary: true,
    empty: true,
  };
  expect([...new Set(SAMPLES.map(([, , kind]) => kind))].sort()).toEqual(Object.keys(kinds).sort());
});

test("any text with accents comes back by the encoding that is found", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z éëïöü€“”🙂]{1,40}$/u), (text) => {
      const bytes = new TextEncoder().encode(text);
      const kind = recogniseFile(bytes);
      expect(new TextDecoder(kind).decode(bytes)).toBe(text);
    }),
  );
});
