import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, weekdayOf } from "../../../src/lib/dates.ts";
import { computeTermijnen, type TermijnInput } from "../../../src/lib/termijnen.ts";
import { type Day, type Month, monthsOf } from "../../../src/tools/termijnen/calendar.ts";
import { dateOf, lastDay, reminders, timeline } from "../../../src/tools/termijnen/timeline.ts";
import { anyInput, calendar } from "../../helpers/dates.ts";

const plain: TermijnInput = { receipt: "2026-01-05", regime: "zes-weken", deferred: false };
const terms = (input: Partial<TermijnInput>) => computeTermijnen({ ...plain, ...input }, calendar);
const daysOf = (months: Month[]): Day[] => months.flatMap(({ weeks }) => weeks.flat()).filter((day) => !!day);

describe("the months that are drawn", () => {
  const firsts = (input: Partial<TermijnInput>) =>
    monthsOf(terms(input), calendar, "2026-11-23").map(({ first }) => first.slice(0, 7));
  test.each([
    ["from receipt to the end, and the month of the ombudsman", {}, ["2026-01", "2026-02", "2027-02"]],
    ["no month left out between", { deferred: true }, ["2026-01", "2026-02", "2026-03", "2027-03"]],
    ["over the turn of the year", { receipt: "2026-11-23" }, ["2026-11", "2026-12", "2027-01", "2028-01"]],
    [
      "a day that is agreed far off, without all months before it",
      { agreed: "2026-09-01" },
      ["2026-01", "2026-02", "2026-09", "2027-09"],
    ],
    ["only what is known", { receipt: "2028-11-27" }, ["2028-11", "2028-12"]],
  ])("%s", (_, input, expected) => {
    expect(firsts(input)).toEqual(expected);
  });

  test("a month beyond the holidays says so", () => {
    const months = monthsOf(terms({ receipt: "2028-10-02" }), calendar, "2026-11-23");
    expect(months.map(({ first, beyond }) => [first, beyond])).toEqual([
      ["2028-10-01", false],
      ["2028-11-01", false],
      ["2029-11-01", true],
    ]);
    expect(daysOf(months).filter(({ date, closed }) => date > "2029" && closed)).toEqual([]);
  });

  test("weeks run from Monday to Sunday and hold each day once, in order", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { first, weeks } of monthsOf(computeTermijnen(input, calendar), calendar, "2026-11-23")) {
          const days = weeks.flat().filter((day) => !!day);
          expect(days[0]?.date).toBe(first);
          expect(days.map(({ date }) => date)).toEqual(days.map((_, index) => addDays(first, index)));
          expect(days.length).toBe(daysBetween(first, `${addDays(first, 31).slice(0, 7)}-01`));
          for (const week of weeks) {
            expect(week).toHaveLength(7);
            if (week[6]) expect(weekdayOf(week[6].date)).toBe("zondag");
            if (week[0]) expect(weekdayOf(week[0].date)).toBe("maandag");
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("every known date of the line stands on its day", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = computeTermijnen(input, calendar);
        const days = daysOf(monthsOf(found, calendar, "2026-11-23"));
        for (const moment of found.moments)
          expect(
            days.find(({ date }) => date === dateOf(moment))?.marks.some(({ id }) => id === moment.id),
          ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("closed days and today are marked", () => {
    const days = daysOf(monthsOf(terms({ receipt: "2026-02-20" }), calendar, "2026-03-02"));
    const on = (date: string) => days.find((day) => day.date === date);
    expect(on("2026-04-03")?.closed).toMatchObject({ because: { name: "Goede Vrijdag" } });
    expect(on("2026-04-04")?.closed).toMatchObject({ because: "zaterdag" });
    expect(on("2026-04-07")?.closed).toBeUndefined();
    expect(days.filter(({ today }) => today).map(({ date }) => date)).toEqual(["2026-03-02"]);
  });
});

describe("the line of time", () => {
  const line = (input: Partial<TermijnInput>, today?: string) =>
    timeline(terms(input), today).map((row) => ("today" in row ? "vandaag" : row.moment.id));
  test("is in order of date, today among it", () => {
    expect(line({}, "2026-01-20")).toEqual([
      "ontvangst",
      "bevestiging",
      "vandaag",
      "kennisgeving",
      "verdaging-sturen",
      "einde",
      "ombudsman",
    ]);
  });
  test("without a clock there is no today", () => {
    expect(line({})).not.toContain("vandaag");
  });
  test("today stands before what falls on it", () => {
    expect(line({}, "2026-02-16").indexOf("vandaag")).toBe(3);
  });
  test("what is not known has its place by counting alone", () => {
    expect(line({ receipt: "2028-11-27" }).at(-1)).toBe("ombudsman");
  });
});

test.each([
  [{}, "einde"],
  [{ deferred: true }, "einde-na-verdaging"],
  [{ deferred: true, agreed: "2026-05-01" }, "afgesproken"],
] as const)("the last day with %j is %s", (input, id) => {
  expect(lastDay(terms(input)).id).toBe(id);
});

describe("what goes in the diary", () => {
  const ids = (input: Partial<TermijnInput>, today = "2026-01-05") =>
    reminders(terms(input), today).map(({ id }) => id);
  test.each([
    ["all that is to be done", {}, ["bevestiging", "kennisgeving", "verdaging-sturen", "einde", "ombudsman"]],
    [
      "the new end for the old one",
      { deferred: true },
      ["bevestiging", "kennisgeving", "einde-na-verdaging", "ombudsman"],
    ],
    [
      "the agreed end for both",
      { deferred: true, agreed: "2026-05-01" },
      ["bevestiging", "kennisgeving", "afgesproken", "ombudsman"],
    ],
    ["only the ombudsman after the answer", { answered: "2026-02-01" }, ["ombudsman"]],
  ])("%s", (_, input, expected) => {
    expect(ids(input)).toEqual(expected);
  });
  test("nothing that lies behind, and today still", () => {
    expect(ids({}, "2026-02-02")).toEqual(["kennisgeving", "verdaging-sturen", "einde", "ombudsman"]);
    expect(ids({}, "2026-02-03")).toEqual(["verdaging-sturen", "einde", "ombudsman"]);
    expect(ids({}, "2027-02-17")).toEqual([]);
  });
  test("nothing that is not known", () => {
    expect(ids({ receipt: "2028-11-27" }, "2028-11-27")).toEqual(["bevestiging", "kennisgeving"]);
  });
});
