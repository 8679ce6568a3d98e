import fc from "fast-check";
import { expect, test } from "vitest";
import { tidy } from "../../src/import/plain-text.ts";
import { anyText } from "../helpers/any-text.ts";

test.each([
  ["line ends of Windows and of old Macs", "a\r\nb\rc\nd", "a\nb\nc\nd"],
  ["line ends and page ends in other characters", "a\u2028b\u2029c\u0085d\fe\vf", "a\nb\nc\nd\ne\nf"],
  ["hard spaces", "a\u00a0b\u2007c\u202fd", "a b c d"],
  ["hard hyphens", "e\u2011mail", "e-mail"],
  ["invisible marks", "be\u00adroep\u200bschrift\ufeff!", "beroepschrift!"],
  ["spaces at line ends, not those within or before", "a  b \t\n  c \nd", "a  b\n  c\nd"],
  ["empty lines", "\n\na\n\n\n \nb\n\nc\n\n", "a\n\nb\n\nc"],
  [
    "emoji of more parts, other directions and accents as they are",
    "👩‍👩‍👧 \u200fשלום e\u0301",
    "👩‍👩‍👧 \u200fשלום e\u0301",
  ],
])("tidies %s", (_name, text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

test("what is tidy stays as it is", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});
