import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATE_MESSAGES, type DateFault, readDate } from "../../src/lib/date-input.ts";
import { isIsoDate } from "../../src/lib/dates.ts";
import { anyText } from "../helpers/any-text.ts";

const said = (typed: string): string => {
  const read = readDate(typed);
  return "date" in read ? read.date : read.fault;
};

describe("a date as people type it is read", () => {
  test.each([
    ["5-1-2026", "2026-01-05"],
    ["05-01-2026", "2026-01-05"],
    ["5/1/2026", "2026-01-05"],
    ["5.1.2026", "2026-01-05"],
    ["5 1 2026", "2026-01-05"],
    ["  5-1-2026\t", "2026-01-05"],
    ["31-12-2026", "2026-12-31"],
    ["2026-01-05", "2026-01-05"],
    ["2026-1-5", "2026-01-05"],
    ["2026/01/05", "2026-01-05"],
    ["2026.1.5", "2026-01-05"],
    ["5 januari 2026", "2026-01-05"],
    ["5 Januari 2026", "2026-01-05"],
    ["5  JANUARI   2026", "2026-01-05"],
    ["5 jan 2026", "2026-01-05"],
    ["5 jan. 2026", "2026-01-05"],
    ["5 febr 2026", "2026-02-05"],
    ["5 maart 2026", "2026-03-05"],
    ["5 mrt 2026", "2026-03-05"],
    ["5 mrt. 2026", "2026-03-05"],
    ["5 april 2026", "2026-04-05"],
    ["5 mei 2026", "2026-05-05"],
    ["5 juni 2026", "2026-06-05"],
    ["5 jul 2026", "2026-07-05"],
    ["15 augustus 2026", "2026-08-15"],
    ["5 sept 2026", "2026-09-05"],
    ["5 oktober 2026", "2026-10-05"],
    ["5 nov 2026", "2026-11-05"],
    ["5 december 2026", "2026-12-05"],
    ["maandag 5 januari 2026", "2026-01-05"],
    // The day of the week is not held against the date.
    ["di 5 januari 2026", "2026-01-05"],
    // A numeric keypad has no hyphen.
    ["05012026", "2026-01-05"],
    ["20260105", "2026-01-05"],
    ["20012026", "2026-01-20"],
    ["20191231", "2019-12-31"],
    ["5 - 1 - 2026", "2026-01-05"],
    ["5 / 1 / 2026", "2026-01-05"],
    ["5–1–2026", "2026-01-05"],
    ["５-１-２０２６", "2026-01-05"],
    ["29-2-2024", "2024-02-29"],
    ["29 februari 2000", "2000-02-29"],
    ["1-1-1990", "1990-01-01"],
    ["31-12-2099", "2099-12-31"],
  ])("%s → %s", (typed, date) => {
    expect(said(typed)).toBe(date);
  });
});

describe("what can't be used says why, and nothing is guessed", () => {
  test.each<[string, DateFault]>([
    ["", "leeg"],
    ["   ", "leeg"],
    ["gisteren", "onleesbaar"],
    ["weet niet", "onleesbaar"],
    ["5-1-2026 ongeveer", "onleesbaar"],
    ["rond 5-1-2026", "onleesbaar"],
    ["12345", "onleesbaar"],
    ["0501202", "onleesbaar"],
    ["05018026", "onleesbaar"],
    ["5-1-", "onleesbaar"],
    ["5-1-202", "onleesbaar"],
    ["5-1-20266", "onleesbaar"],
    ["5--1-2026", "onleesbaar"],
    ["2026-01-05T10:00", "onleesbaar"],
    ["5 ju 2026", "onleesbaar"],
    ["5 foo 2026", "onleesbaar"],
    ["-", "onleesbaar"],
    ["2026", "onvolledig"],
    ["5", "onvolledig"],
    ["5-1", "onvolledig"],
    ["5 1", "onvolledig"],
    ["2026-01", "onvolledig"],
    ["1-2026", "onvolledig"],
    ["5-1-26", "onvolledig"],
    ["5 januari 26", "onvolledig"],
    ["0026-01-05", "onvolledig"],
    ["0099-01-05", "onvolledig"],
    ["januari 2026", "onvolledig"],
    ["5 januari", "onvolledig"],
    ["5 jan", "onvolledig"],
    ["ergens in november", "onvolledig"],
    ["mrt 2026", "onvolledig"],
    ["30-2-2026", "bestaat-niet"],
    ["29-2-2026", "bestaat-niet"],
    ["31-4-2026", "bestaat-niet"],
    ["32012026", "bestaat-niet"],
    ["31 april 2026", "bestaat-niet"],
    ["32-1-2026", "bestaat-niet"],
    ["0-1-2026", "bestaat-niet"],
    ["1-0-2026", "bestaat-niet"],
    ["1-13-2026", "bestaat-niet"],
    ["2026-13-01", "bestaat-niet"],
    ["30-2-1800", "bestaat-niet"],
    ["31-12-1989", "te-ver"],
    ["1-1-2100", "te-ver"],
    ["1-1-0100", "te-ver"],
    ["5 januari 1826", "te-ver"],
  ])("%j → %s", (typed, fault) => {
    expect(said(typed)).toBe(fault);
  });
});

test("whatever is typed, it never fails, and a date that is read exists and lies near", () => {
  const number = fc.integer({ min: 0, max: 9999 }).map(String);
  const separator = fc.constantFrom("-", "/", ".", " ", "  ", "");
  const month = fc.constantFrom("januari", "jan", "mei", "mrt.", "foo", "DEC");
  const someDates = fc
    .tuple(fc.oneof(number, month), separator, fc.oneof(number, month), separator, number)
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(anyText(), someDates), (typed) => {
      const read = readDate(typed);
      if ("fault" in read) {
        expect(DATE_MESSAGES[read.fault]).toBeTruthy();
      } else {
        expect(isIsoDate(read.date)).toBe(true);
        expect(read.date >= "1990-01-01" && read.date <= "2099-12-31").toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("every date there is can be typed in every form", () => {
  const names =
    "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
  const someDay = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(someDay, (date) => {
      const [year = "", month = "", day = ""] = date.split("-");
      const name = names[Number(month) - 1] ?? "";
      const forms = [
        date,
        `${Number(day)}-${Number(month)}-${year}`,
        `${day}/${month}/${year}`,
        `${day}${month}${year}`,
        `${year}${month}${day}`,
        `${Number(day)} ${name} ${year}`,
        `${day} ${name.slice(0, 3)}. ${year}`,
      ];
      expect(forms.map(said)).toEqual(forms.map(() => date));
    }),
  );
});

test("a message ends without a full stop and shows how to write a date, when that is what is wrong", () => {
  for (const message of Object.values(DATE_MESSAGES)) expect(message).not.toMatch(/\.$/);
  for (const fault of ["leeg", "onleesbaar", "onvolledig"] as const)
    expect(DATE_MESSAGES[fault]).toContain("5-1-2026");
});
