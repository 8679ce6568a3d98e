import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calendar,
  closedOn,
  endOfWeeks,
  fixed,
  lastOpenDay,
  shiftToOpenDay,
} from "../../src/lib/atw.ts";
import { addDays, addWeeks } from "../../src/lib/dates.ts";
import { anyReceipt, calendar, dateIn } from "../helpers/dates.ts";

/** Easter Sunday by the anonymous Gregorian computus: an oracle that shares nothing with our data. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, "0")}-${String((n % 31) + 1).padStart(2, "0")}`;
}

describe("the list of holidays", () => {
  const years = [2023, 2024, 2025, 2026, 2027, 2028];
  const named = (year: number) =>
    calendar.days
      .filter(({ date, name }) => date.startsWith(`${year}-`) && name !== "gelijkgestelde dag")
      .map(({ date }) => date);

  test("covers these years, from the first day to the last", () => {
    expect([calendar.from, calendar.to]).toEqual(["2023-01-01", "2028-12-31"]);
  });

  test.each(years)("of %i has all days of Atw article 3, by an oracle of its own", (year) => {
    const sunday = easter(year);
    // On a Sunday, Koningsdag is kept the day before.
    const king = year === 2025 ? "04-26" : "04-27";
    expect(named(year)).toEqual(
      [
        `${year}-01-01`,
        addDays(sunday, -2),
        addDays(sunday, 1),
        `${year}-${king}`,
        `${year}-05-05`,
        addDays(sunday, 39),
        addDays(sunday, 50),
        `${year}-12-25`,
        `${year}-12-26`,
      ].sort(),
    );
  });

  test("has the days put on a par by decree, each with that decree as source", () => {
    const decreed = calendar.days.filter(({ name }) => name === "gelijkgestelde dag");
    expect(decreed.map(({ date }) => date)).toEqual([
      "2023-04-28",
      "2023-05-19",
      "2024-05-10",
      "2024-12-27",
      "2025-05-30",
      "2026-01-02",
      "2026-05-15",
      "2027-05-07",
      "2028-04-28",
      "2028-05-26",
    ]);
    for (const { sources, kind } of decreed) {
      expect(kind).toBe("gelijkgesteld");
      expect(sources.join()).toMatch(/^kb-gelijkgestelde-dagen/);
    }
  });
});

describe("a term ends", () => {
  test.each([
    ["on a plain day", "2026-01-05", 6, "2026-02-16", "2026-02-16", []],
    [
      "after Good Friday, the weekend and Easter Monday",
      "2026-02-20",
      6,
      "2026-04-03",
      "2026-04-07",
      ["Goede Vrijdag", "zaterdag", "zondag", "Tweede Paasdag"],
    ],
    ["after the King's day", "2026-03-16", 6, "2026-04-27", "2026-04-28", ["Koningsdag"]],
    [
      "after Ascension day and the decreed Friday",
      "2026-04-02",
      6,
      "2026-05-14",
      "2026-05-18",
      ["Hemelvaartsdag", "gelijkgestelde dag", "zaterdag", "zondag"],
    ],
    [
      "after five closed days",
      "2027-03-24",
      6,
      "2027-05-05",
      "2027-05-10",
      ["5 mei", "Hemelvaartsdag", "gelijkgestelde dag", "zaterdag", "zondag"],
    ],
    [
      "after Christmas, a holiday on a Saturday being told as holiday",
      "2026-11-13",
      6,
      "2026-12-25",
      "2026-12-28",
      ["Eerste Kerstdag", "Tweede Kerstdag", "zondag"],
    ],
    ["after New Year", "2026-11-20", 6, "2027-01-01", "2027-01-04", ["Nieuwjaarsdag", "zaterdag", "zondag"]],
    ["on 24 December", "2026-11-12", 6, "2026-12-24", "2026-12-24", []],
    ["on 29 February", "2028-01-18", 6, "2028-02-29", "2028-02-29", []],
    ["after a Sunday", "2026-06-07", 6, "2026-07-19", "2026-07-20", ["zondag"]],
  ])("%s: %s + %i weeks", (_, start, weeks, arithmetic, end, reasons) => {
    const term = endOfWeeks(start, weeks, calendar);
    expect(term).toMatchObject({ known: true, arithmetic, end, atw: true });
    const shifted = term.known ? term.shifted : [];
    expect(shifted.map(({ because }) => (typeof because === "string" ? because : because.name))).toEqual(
      reasons,
    );
    // Day by day, none left out.
    expect(shifted.map(({ date }) => date)).toEqual(reasons.map((_name, day) => addDays(arithmetic, day)));
  });

  test("where counting leads when it has more than twelve weeks: Atw article 4", () => {
    expect(endOfWeeks("2026-03-07", 14, calendar)).toEqual(fixed("2026-06-13"));
    expect(endOfWeeks("2026-03-07", 13, calendar)).toMatchObject({ end: "2026-06-06", atw: false });
    // Twelve itself is not more than twelve.
    expect(endOfWeeks("2026-03-07", 12, calendar)).toMatchObject({ end: "2026-06-01", atw: true });
  });
});

describe("beyond the calendar nothing is guessed", () => {
  test.each([
    ["one day after its last", "2028-12-31", "2029-01-01"],
    ["before its first", "2022-12-30", "2022-12-30"],
    ["far beyond", "2031-06-03", "2031-06-03"],
  ])("%s", (_, arithmetic, unknown) => {
    expect(shiftToOpenDay(arithmetic, calendar)).toEqual({ known: false, arithmetic, unknown });
  });

  test("its last open day and its first are known", () => {
    expect(shiftToOpenDay("2028-12-29", calendar)).toMatchObject({ known: true, end: "2028-12-29" });
    expect(shiftToOpenDay("2023-01-01", calendar)).toMatchObject({ known: true, end: "2023-01-02" });
  });

  test("the bounds themselves are within it", () => {
    const narrow: Calendar = { from: "2026-06-01", to: "2026-06-03", days: [] };
    for (const day of ["2026-06-01", "2026-06-03"]) {
      expect(shiftToOpenDay(day, narrow)).toMatchObject({ known: true, end: day });
      expect(lastOpenDay(day, narrow)).toBe(day);
    }
    expect(lastOpenDay("2026-05-31", narrow)).toBeUndefined();
    expect(lastOpenDay("2026-06-04", narrow)).toBeUndefined();
  });

  test("looking back does not leave it either", () => {
    expect(lastOpenDay("2029-01-02", calendar)).toBeUndefined();
    expect(lastOpenDay("2023-01-01", calendar)).toBeUndefined();
    expect(lastOpenDay("2023-01-02", calendar)).toBe("2023-01-02");
    expect(lastOpenDay("2028-12-31", calendar)).toBe("2028-12-29");
  });
});

test.each([
  ["2026-12-24", undefined],
  ["2026-12-31", undefined],
  ["2026-11-28", "zaterdag"],
  ["2026-11-29", "zondag"],
  ["2026-12-25", "Eerste Kerstdag"],
  ["2026-12-26", "Tweede Kerstdag"],
])("%s is closed by %s", (date, because) => {
  const closed = closedOn(date, calendar)?.because;
  expect(typeof closed === "object" ? closed.name : closed).toBe(because);
});

describe("for any day within the calendar", () => {
  const weeks = fc.integer({ min: 1, max: 12 });

  test("a term ends on an open day, not before the count, and over closed days only", () => {
    fc.assert(
      fc.property(anyReceipt, weeks, (start, count) => {
        const term = endOfWeeks(start, count, calendar);
        if (!term.known) throw new Error("unknown within the calendar");
        expect(closedOn(term.end, calendar)).toBeUndefined();
        expect(term.arithmetic).toBe(addWeeks(start, count));
        expect(term.end >= term.arithmetic).toBe(true);
        for (const { date } of term.shifted) expect(closedOn(date, calendar)).toBeDefined();
        expect(addDays(term.arithmetic, term.shifted.length)).toBe(term.end);
      }),
      { numRuns: 1000 },
    );
  });

  test("a later start never ends sooner", () => {
    fc.assert(
      fc.property(anyReceipt, fc.integer({ min: 0, max: 30 }), weeks, (start, days, count) => {
        const sooner = endOfWeeks(start, count, calendar);
        const later = endOfWeeks(addDays(start, days), count, calendar);
        expect(sooner.known && later.known && later.end >= sooner.end).toBe(true);
      }),
    );
  });

  test("the last open day lies on or before it, is open, and no open day lies between", () => {
    fc.assert(
      fc.property(dateIn("2023-01-02", calendar.to), (date) => {
        const day = lastOpenDay(date, calendar);
        if (!day) throw new Error("none found");
        expect(day <= date).toBe(true);
        expect(closedOn(day, calendar)).toBeUndefined();
        for (let next = addDays(day, 1); next <= date; next = addDays(next, 1))
          expect(closedOn(next, calendar)).toBeDefined();
      }),
    );
  });
});
