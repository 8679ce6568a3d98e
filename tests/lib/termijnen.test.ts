import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closedOn } from "../../src/lib/atw.ts";
import { addDays, addYears } from "../../src/lib/dates.ts";
import { computeTermijnen, daysLeft, faultsOf, REGIMES, type TermijnInput } from "../../src/lib/termijnen.ts";
import type { Moment, MomentId } from "../../src/lib/termijnen-model.ts";
import { anyInput, calendar } from "../helpers/dates.ts";

const plain = { receipt: "2026-01-05", regime: "zes-weken", deferred: false } satisfies TermijnInput;
const compute = (input: Partial<TermijnInput>) => computeTermijnen({ ...plain, ...input }, calendar);
const find = (input: Partial<TermijnInput>, id: MomentId): Moment => {
  const found = compute(input).moments.find((moment) => moment.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const day = (input: Partial<TermijnInput>, id: MomentId) => {
  const { term } = find(input, id);
  return term.known ? term.end : `${term.arithmetic}?`;
};
const others = (input: Partial<TermijnInput>, id: MomentId) =>
  find(input, id).others.map((other) => [other.id, other.term.known ? other.term.end : "?"]);

test("a plain complaint: all dates that matter, in order, and no others", () => {
  expect(compute({}).moments.map(({ id, kind }) => [id, kind, day({}, id)])).toEqual([
    ["ontvangst", "feit", "2026-01-05"],
    ["bevestiging", "eigen", "2026-01-12"],
    ["kennisgeving", "wet", "2026-02-02"],
    ["verdaging-sturen", "eigen", "2026-02-16"],
    ["einde", "wet", "2026-02-16"],
    ["ombudsman", "wet", "2027-02-16"],
  ]);
});

test("a complaint with everything: the facts stand among the dates", () => {
  const full = {
    forwarding: { date: "2026-01-08", caseA: true, noticed: true },
    deferred: true,
    agreed: "2026-05-01",
    answered: "2026-04-30",
  };
  expect(compute(full).moments.map(({ id, kind }) => `${id} ${kind} ${day(full, id)}`)).toEqual([
    "ontvangst feit 2026-01-05",
    "doorgeleiding feit 2026-01-08",
    "bevestiging eigen 2026-01-12",
    "kennisgeving wet 2026-02-02",
    "verdaging-sturen eigen 2026-02-19",
    "einde wet 2026-02-19",
    "einde-na-verdaging wet 2026-03-19",
    "afgesproken feit 2026-05-01",
    "antwoord feit 2026-04-30",
    "ombudsman wet 2027-04-30",
  ]);
});

describe("the article beside each date", () => {
  test.each([
    ["ontvangst", {}, ["awb@2:20", "awb@9:11 lid 1"]],
    [
      "doorgeleiding",
      { forwarding: { date: "2026-01-08", caseA: false, noticed: false } },
      ["awb@2:16", "awb@2:24"],
    ],
    ["bevestiging", {}, ["awb@9:6", "eigen"]],
    ["kennisgeving", {}, ["awb@9:8 lid 3", "atw@1"]],
    ["verdaging-sturen", {}, ["awb@9:11 lid 2", "eigen"]],
    ["einde", {}, ["awb@9:11 lid 1", "atw@1"]],
    ["einde", { regime: "tien-weken" }, ["awb@9:11 lid 1", "atw@1"]],
    ["einde", { regime: "politie-tien" }, ["politiewet@72", "atw@1"]],
    ["einde", { regime: "politie-veertien" }, ["politiewet@72", "atw@4"]],
    ["einde-na-verdaging", { deferred: true }, ["awb@9:11 lid 2", "atw@1"]],
    ["einde-na-verdaging", { deferred: true, regime: "politie-veertien" }, ["awb@9:11 lid 2", "atw@4"]],
    ["afgesproken", { agreed: "2026-05-01" }, ["awb@9:11 lid 3"]],
    ["antwoord", { answered: "2026-02-01" }, ["awb@9:12", "awb@9:8 lid 3"]],
    ["ombudsman", {}, ["awb@9:24 lid 1 onder b", "atw@4"]],
    ["ombudsman", { answered: "2026-02-01" }, ["awb@9:24 lid 1", "atw@4"]],
  ] as const)("%s with %j", (id, input, sources) => {
    expect(find(input, id).sources).toEqual(sources);
  });
});

test.each([
  ["zes-weken", 6, "2026-02-16"],
  ["tien-weken", 10, "2026-03-16"],
  ["politie-tien", 10, "2026-03-16"],
  ["politie-veertien", 14, "2026-04-13"],
] as const)("the term %s has %i weeks and ends on %s", (regime, weeks, end) => {
  expect(REGIMES[regime].weeks).toBe(weeks);
  expect(day({ regime }, "einde")).toBe(end);
  expect(find({ regime }, "einde").counted).toEqual({ from: "2026-01-05", weeks: [weeks] });
  expect(find({ regime, deferred: true }, "einde-na-verdaging").counted).toEqual({
    from: "2026-01-05",
    weeks: [weeks, 4],
  });
});

describe("from which day is counted", () => {
  const forwarding = { date: "2026-01-08", caseA: true, noticed: true };
  test.each([
    ["not passed on", {}, "ontvangst", "2026-01-05"],
    ["case a and noticed", { forwarding }, "doorgeleiding", "2026-01-08"],
    ["not noticed", { forwarding: { ...forwarding, noticed: false } }, "geen-bericht", "2026-01-05"],
    ["not case a", { forwarding: { ...forwarding, caseA: false } }, "geen-geval-a", "2026-01-05"],
    [
      "neither",
      { forwarding: { ...forwarding, caseA: false, noticed: false } },
      "geen-geval-a",
      "2026-01-05",
    ],
    ["received before 2:24 held", { receipt: "2025-12-31", forwarding }, "voor-2026", "2025-12-31"],
    ["received on its first day", { receipt: "2026-01-01", forwarding }, "doorgeleiding", "2026-01-08"],
  ])("%s", (_, input, startBecause, start) => {
    expect(compute(input)).toMatchObject({ start, startBecause });
    expect(find(input, "einde").counted).toMatchObject({ from: start });
  });

  test("9:8 lid 3 counts from the first receipt, the other reading beside it", () => {
    expect(day({ forwarding }, "kennisgeving")).toBe("2026-02-02");
    expect(find({ forwarding }, "kennisgeving").counted).toEqual({ from: "2026-01-05", weeks: [4] });
    expect(others({ forwarding }, "kennisgeving")).toEqual([["kennisgeving-na-doorgeleiding", "2026-02-05"]]);
    expect(others({}, "kennisgeving")).toEqual([]);
    expect(others({ forwarding: { ...forwarding, noticed: false } }, "kennisgeving")).toEqual([]);
    // Passed on the same day: nothing differs.
    expect(others({ forwarding: { ...forwarding, date: "2026-01-05" } }, "kennisgeving")).toEqual([]);
  });
});

describe("deferral", () => {
  test.each([
    ["one reading", { receipt: "2026-11-23" }, "2027-02-01", []],
    [
      "stacked on a moved end",
      { receipt: "2026-02-20" },
      "2026-05-01",
      [["verdagen-stapelen", "2026-05-06"]],
    ],
    ["both ways to one day: a Saturday, then a Monday", { receipt: "2026-06-06" }, "2026-08-17", []],
    [
      "ten plus four, on a holiday",
      { receipt: "2026-09-18", regime: "tien-weken" },
      "2026-12-28",
      [["tien-plus-vier", "2026-12-25"]],
    ],
    ["ten plus four, on a plain day", { receipt: "2026-01-05", regime: "tien-weken" }, "2026-04-13", []],
    [
      "ten plus four, both questions at once",
      { receipt: "2026-01-24", regime: "tien-weken" },
      "2026-05-04",
      [
        ["verdagen-stapelen", "2026-05-06"],
        ["tien-plus-vier", "2026-05-02"],
      ],
    ],
    ["police fourteen plus four, on a plain day", { regime: "politie-veertien" }, "2026-05-11", []],
    [
      "police fourteen plus four, on a Saturday",
      { receipt: "2026-03-07", regime: "politie-veertien" },
      "2026-07-11",
      [["vier-weken-los", "2026-07-13"]],
    ],
    [
      "police ten plus four",
      { receipt: "2026-09-18", regime: "politie-tien" },
      "2026-12-28",
      [["tien-plus-vier", "2026-12-25"]],
    ],
  ] as const)("%s", (_, input, end, readings) => {
    expect(day({ ...input, deferred: true }, "einde-na-verdaging")).toBe(end);
    expect(others({ ...input, deferred: true }, "einde-na-verdaging")).toEqual(readings);
  });

  test("without it there is no such date", () => {
    expect(compute({}).moments.some(({ id }) => id === "einde-na-verdaging")).toBe(false);
  });

  test("it is best sent on the last open day on or before the count", () => {
    expect(day({ receipt: "2026-02-20" }, "verdaging-sturen")).toBe("2026-04-02");
    expect(day({ receipt: "2026-03-07", regime: "politie-veertien" }, "verdaging-sturen")).toBe("2026-06-12");
  });
});

describe("the safe day", () => {
  test.each([
    ["einde", { receipt: "2026-02-20" }, "2026-04-02"],
    ["einde", { receipt: "2026-01-05" }, undefined],
    ["kennisgeving", { receipt: "2026-06-06" }, "2026-07-03"],
    // Not moved, and yet nobody is there.
    ["einde", { receipt: "2026-03-07", regime: "politie-veertien" }, "2026-06-12"],
    ["einde-na-verdaging", { receipt: "2026-09-18", regime: "tien-weken", deferred: true }, "2026-12-24"],
    ["ombudsman", { receipt: "2026-01-05", answered: "2026-02-14" }, undefined],
    ["ontvangst", { receipt: "2026-06-06" }, undefined],
    ["afgesproken", { receipt: "2026-01-05", agreed: "2026-04-11" }, undefined],
  ] as const)("of %s with %j is %s", (id, input, safe) => {
    expect(find(input, id).safe).toBe(safe);
  });
});

describe("the year to the ombudsman", () => {
  test.each([
    ["after the end that the law sets", {}, "2027-02-16", []],
    ["after the end that moved", { receipt: "2026-02-20" }, "2027-04-07", []],
    ["after deferral", { deferred: true }, "2027-03-16", []],
    ["after the agreed day", { deferred: true, agreed: "2026-04-11" }, "2027-04-11", []],
    ["after an answer in time", { answered: "2026-02-10" }, "2027-02-10", []],
    ["after an answer on the last day", { answered: "2026-02-16" }, "2027-02-16", []],
    [
      "after an answer too late",
      { answered: "2026-02-17" },
      "2027-02-16",
      [["antwoord-na-termijn", "2027-02-17"]],
    ],
    [
      "after an answer in time by agreement",
      { agreed: "2026-03-31", answered: "2026-03-30" },
      "2027-03-30",
      [],
    ],
    ["on a Sunday, unmoved", { answered: "2026-01-31" }, "2027-01-31", []],
    [
      "from 29 February",
      { receipt: "2028-01-18", answered: "2028-02-29" },
      "2029-02-28",
      [["schrikkeldag", "2029-03-01"]],
    ],
    ["from an end on 29 February", { receipt: "2028-01-18" }, "2029-02-28", [["schrikkeldag", "2029-03-01"]]],
    [
      "from an end on 29 February, answered later",
      { receipt: "2028-01-18", answered: "2028-03-02" },
      "2029-02-28",
      [
        ["antwoord-na-termijn", "2029-03-02"],
        ["schrikkeldag", "2029-03-01"],
      ],
    ],
    ["from 28 February", { receipt: "2028-01-18", answered: "2028-02-28" }, "2029-02-28", []],
  ] as const)("%s", (_, input, until, readings) => {
    expect(day(input, "ombudsman")).toBe(until);
    expect(others(input, "ombudsman")).toEqual(readings);
  });

  test("it is counted from the day that it names", () => {
    expect(find({}, "ombudsman").counted).toEqual({ from: "2026-02-16", years: 1 });
    expect(find({ answered: "2026-02-10" }, "ombudsman").counted).toEqual({ from: "2026-02-10", years: 1 });
    expect(find({ answered: "2026-03-10" }, "ombudsman").counted).toEqual({ from: "2026-02-16", years: 1 });
  });
});

describe("beyond the calendar", () => {
  const late = { receipt: "2028-11-27" };
  test("what is known stays known, the rest is told as not known", () => {
    expect(day(late, "bevestiging")).toBe("2028-12-04");
    expect(day(late, "kennisgeving")).toBe("2028-12-27");
    expect(day(late, "einde")).toBe("2029-01-08?");
    expect(day(late, "verdaging-sturen")).toBe("2029-01-08?");
    expect(day(late, "ombudsman")).toBe("2030-01-08?");
    expect(find(late, "ombudsman").term).toMatchObject({ known: false, unknown: "2029-01-08" });
    expect(find(late, "verdaging-sturen").term).toMatchObject({ known: false, unknown: "2029-01-08" });
    expect(find(late, "einde").safe).toBeUndefined();
  });

  test("an answer or an agreed day makes the year known again", () => {
    expect(day({ ...late, answered: "2028-12-20" }, "ombudsman")).toBe("2029-12-20");
    expect(day({ ...late, agreed: "2029-03-01" }, "ombudsman")).toBe("2030-03-01");
  });

  test("without the Atw no calendar is needed, but advice is", () => {
    const police = { ...late, regime: "politie-veertien" } as const;
    expect(day(police, "einde")).toBe("2029-03-05");
    expect(day(police, "verdaging-sturen")).toBe("2029-03-05?");
    expect(find(police, "einde").safe).toBeUndefined();
    // Whether the other reading differs, nobody knows yet.
    expect(others({ ...police, deferred: true }, "einde-na-verdaging")).toEqual([["vier-weken-los", "?"]]);
  });

  test("an unknown end has no other reading; a known one beside an unknown has", () => {
    expect(others({ ...late, deferred: true }, "einde-na-verdaging")).toEqual([]);
    expect(others({ ...late, deferred: true, regime: "tien-weken" }, "einde-na-verdaging")).toEqual([]);
  });
});

describe("what cannot be", () => {
  const forwarding = { date: "2026-01-08", caseA: true, noticed: true };
  test.each([
    ["nothing wrong", {}, []],
    [
      "passed on before receipt",
      { forwarding: { ...forwarding, date: "2026-01-04" } },
      ["doorgeleiding-voor-ontvangst"],
    ],
    ["passed on the same day", { forwarding: { ...forwarding, date: "2026-01-05" } }, []],
    ["agreed before receipt", { agreed: "2026-01-04" }, ["afspraak-voor-ontvangst"]],
    ["agreed on the day of receipt", { agreed: "2026-01-05" }, ["afspraak-voor-einde"]],
    ["agreed on the last day", { agreed: "2026-02-16" }, ["afspraak-voor-einde"]],
    ["agreed a day later", { agreed: "2026-02-17" }, []],
    [
      "agreed before the end after deferral",
      { deferred: true, agreed: "2026-03-16" },
      ["afspraak-voor-einde"],
    ],
    ["agreed after it", { deferred: true, agreed: "2026-03-17" }, []],
    ["agreed on a moved end", { receipt: "2026-02-20", agreed: "2026-04-07" }, ["afspraak-voor-einde"]],
    [
      "agreed beyond the calendar, before the count",
      { receipt: "2028-11-27", agreed: "2029-01-08" },
      ["afspraak-voor-einde"],
    ],
    ["agreed beyond the calendar, after the count", { receipt: "2028-11-27", agreed: "2029-01-09" }, []],
    ["answered before receipt", { answered: "2026-01-04" }, ["antwoord-voor-ontvangst"]],
    ["answered at once", { answered: "2026-01-05" }, []],
    [
      "answered before it was passed on",
      { forwarding, answered: "2026-01-07" },
      ["antwoord-voor-doorgeleiding"],
    ],
    [
      "answered before that, where receipt counts",
      { forwarding: { ...forwarding, caseA: false }, answered: "2026-01-07" },
      [],
    ],
    ["answered on that day", { forwarding, answered: "2026-01-08" }, []],
    [
      "all at once",
      { forwarding: { ...forwarding, date: "2026-01-01" }, agreed: "2026-01-01", answered: "2026-01-01" },
      ["doorgeleiding-voor-ontvangst", "afspraak-voor-ontvangst", "antwoord-voor-ontvangst"],
    ],
  ] as const)("%s", (_, input, faults) => {
    expect(faultsOf({ ...plain, ...input }, calendar)).toEqual(faults);
  });
});

test("days left are counted from today, and not where the date is not known", () => {
  expect(daysLeft("2026-02-10", find({}, "einde"))).toBe(6);
  expect(daysLeft("2026-02-16", find({}, "einde"))).toBe(0);
  expect(daysLeft("2026-02-18", find({}, "einde"))).toBe(-2);
  expect(daysLeft("2026-02-18", find({ receipt: "2028-11-27" }, "einde"))).toBeUndefined();
});

describe("for any complaint", () => {
  const byId = (input: TermijnInput) =>
    new Map(computeTermijnen(input, calendar).moments.map((moment) => [moment.id, moment]));

  test("a term to which the Atw applies ends on an open day; none ends before the count", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { term, others: readings } of computeTermijnen(input, calendar).moments)
          for (const each of [term, ...readings.map((other) => other.term)]) {
            if (!each.known) throw new Error("unknown within the calendar");
            expect(each.end >= each.arithmetic).toBe(true);
            if (each.atw) expect(closedOn(each.end, calendar)).toBeUndefined();
            else expect(each.end).toBe(each.arithmetic);
          }
      }),
      { numRuns: 500 },
    );
  });

  test("our advice and the safe day are open days, not after the end", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { kind, term, safe } of computeTermijnen(input, calendar).moments) {
          if (kind === "eigen" && term.known) expect(closedOn(term.end, calendar)).toBeUndefined();
          if (safe && term.known) {
            expect(closedOn(safe, calendar)).toBeUndefined();
            expect(safe < term.end).toBe(true);
          }
        }
      }),
    );
  });

  test("received later, no date comes sooner", () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 14 }), (input, days) => {
        const { forwarding: _, answered: __, agreed: ___, ...rest } = input;
        const sooner = byId(rest);
        for (const [id, { term }] of byId({ ...rest, receipt: addDays(rest.receipt, days) })) {
          const before = sooner.get(id)?.term;
          expect(before?.known && term.known && term.end >= before.end, id).toBe(true);
        }
      }),
    );
  });

  test("the answer is the earliest reading, but for ten plus four", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { term, others: readings } of computeTermijnen(input, calendar).moments)
          for (const other of readings)
            if (other.id !== "tien-plus-vier" && term.known && other.term.known)
              expect(other.term.end > term.end).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("the year is a year, whatever comes before", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const moment = byId(input).get("ombudsman");
        const from = moment?.counted?.from ?? "";
        expect(moment?.term.known && moment.term.end).toBe(addYears(from, 1));
      }),
    );
  });
});

test("the zone of the clock makes no difference", () => {
  const code = `
    import { readFileSync } from "node:fs";
    import { parse } from "yaml";
    import { computeTermijnen } from "./src/lib/termijnen.ts";
    import { addDays, weekdayOf } from "./src/lib/dates.ts";
    const calendar = parse(readFileSync("content/feestdagen.yaml", "utf8"));
    const lines = [];
    for (let receipt = "2026-01-01"; receipt < "2027-07-01"; receipt = addDays(receipt, 1))
      for (const regime of ["zes-weken", "tien-weken"])
        lines.push(weekdayOf(receipt), JSON.stringify(computeTermijnen({ receipt, regime, deferred: true }, calendar)));
    process.stdout.write(lines.join("\\n"));`;
  const run = (TZ: string) =>
    execFileSync(
      process.execPath,
      ["--experimental-strip-types", "--no-warnings", "--input-type=module", "-e", code],
      { env: { ...process.env, TZ }, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
  const [first, ...rest] = ["UTC", "Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati"].map(run);
  expect(first?.length).toBeGreaterThan(100_000);
  for (const other of rest) expect(other).toBe(first);
}, 60_000);
