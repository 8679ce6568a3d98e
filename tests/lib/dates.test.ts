import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addWeeks,
  addYears,
  daysBetween,
  dutchDate,
  isIsoDate,
  weekdayOf,
} from "../../src/lib/dates.ts";
import { anyDate } from "../helpers/dates.ts";

describe("a text is a date only when the day exists and is written in full", () => {
  test.each(["2026-01-05", "2028-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])("%s is one", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  test.each([
    ["no leap year", "2026-02-29"],
    ["a century that is no leap year", "2100-02-29"],
    ["a day too many", "2026-04-31"],
    ["a month too many", "2026-13-01"],
    ["month zero", "2026-00-10"],
    ["day zero", "2026-01-00"],
    ["short", "2026-1-5"],
    ["two digits for the year", "26-01-05"],
    ["the Dutch way round", "05-01-2026"],
    ["with a time", "2026-01-05T00:00"],
    ["something before", " 2026-01-05"],
    ["something after", "2026-01-05 "],
    ["a longer year", "12026-01-05"],
    ["nothing", ""],
    ["words", "vandaag"],
  ])("%s: %s is none", (_, text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

test.each([
  ["2026-01-05", 1, "2026-01-06"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-03-28", 2, "2026-03-30"],
  ["1969-12-31", 1, "1970-01-01"],
  ["2026-01-05", 0, "2026-01-05"],
])("%s plus %i days is %s", (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ["2026-03-16", 6, "2026-04-27"],
  ["2026-03-12", 4, "2026-04-09"],
  ["2026-04-27", -6, "2026-03-16"],
])("%s plus %i weeks is %s, over the change of the clock", (date, weeks, expected) => {
  expect(addWeeks(date, weeks)).toBe(expected);
});

test.each([
  ["2026-03-10", 1, "2027-03-10"],
  ["2028-02-29", 1, "2029-02-28"],
  ["2028-02-29", 4, "2032-02-29"],
  ["2028-02-28", 1, "2029-02-28"],
  ["2028-02-29", -1, "2027-02-28"],
  ["2028-12-29", 1, "2029-12-29"],
  ["0999-05-01", 0, "0999-05-01"],
])("%s plus %i years is %s", (date, years, expected) => {
  expect(addYears(date, years)).toBe(expected);
});

test.each([
  ["1970-01-01", "donderdag"],
  ["1969-12-31", "woensdag"],
  ["1969-12-25", "donderdag"],
  ["2026-11-22", "zondag"],
  ["2026-11-23", "maandag"],
  ["2026-11-24", "dinsdag"],
  ["2026-11-25", "woensdag"],
  ["2026-11-26", "donderdag"],
  ["2026-11-27", "vrijdag"],
  ["2026-11-28", "zaterdag"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test("dates are written without zeros in front", () => {
  expect(dutchDate("2026-03-09")).toBe("9-3-2026");
});

describe("for any date", () => {
  test("adding days and counting them is one and the same", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isIsoDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(later > date).toBe(days > 0);
      }),
    );
  });

  test("weeks keep the weekday, and the day after has the next one", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, weeks) => {
        expect(weekdayOf(addWeeks(date, weeks))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).not.toBe(weekdayOf(date));
      }),
    );
  });

  test("a year later exists, and never comes sooner for a later day", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const later = addYears(date, 1);
        expect(isIsoDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBeGreaterThanOrEqual(365);
        expect(addYears(addDays(date, 1), 1) >= later).toBe(true);
      }),
    );
  });
});
