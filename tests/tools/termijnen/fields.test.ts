import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dutchDate } from "../../../src/lib/dates.ts";
import { EMPTY, readField, readForm, valuesOf } from "../../../src/tools/termijnen/fields.ts";
import { writtenDate } from "../../../src/lib/dates.ts";
import { anyInput, anyReceipt, calendar } from "../../helpers/dates.ts";
import { filled, voorbeelden } from "../../helpers/termijnen.ts";

const read = (typed: string) => readField("ontvangst", typed, calendar);

describe("a date is read as people type it", () => {
  test.each([
    "5-1-2026",
    "05-01-2026",
    "5/1/2026",
    "05/01/2026",
    "5.1.2026",
    "5 1 2026",
    "5 - 1 - 2026",
    "5–1–2026",
    "5‑1‑2026",
    "  5-1-2026  ",
    "2026-01-05",
    "2026-1-5",
    "2026/01/05",
    "05012026",
    "20260105",
    "5 januari 2026",
    "5 Januari 2026",
    "5 jan 2026",
    "5 jan. 2026",
    "maandag 5 januari 2026",
    "5-1-2026",
  ])("%j", (typed) => {
    expect(read(typed)).toEqual({ date: "2026-01-05" });
  });

  test.each([
    ["1 maart 2026", "2026-03-01"],
    ["1 mrt 2026", "2026-03-01"],
    ["29-2-2028", "2028-02-29"],
    ["1-1-2023", "2023-01-01"],
    ["31-12-2028", "2028-12-31"],
  ])("%j is %s", (typed, date) => {
    expect(read(typed)).toEqual({ date });
  });

  test("any date, each way of writing it", () => {
    fc.assert(
      fc.property(anyReceipt, (date) => {
        for (const typed of [date, dutchDate(date), writtenDate(date), date.split("-").reverse().join("")])
          expect(read(typed)).toEqual({ date });
      }),
    );
  });
});

describe("a date that cannot be used says why", () => {
  test.each([
    ["", "leeg"],
    ["   ", "leeg"],
    ["31-2-2026", "bestaat-niet"],
    ["29-2-2027", "bestaat-niet"],
    ["31-4-2026", "bestaat-niet"],
    ["0-1-2026", "bestaat-niet"],
    ["1-0-2026", "bestaat-niet"],
    ["1-13-2026", "bestaat-niet"],
    ["01/15/2026", "bestaat-niet"],
    ["2026-02-30", "bestaat-niet"],
    ["32012026", "bestaat-niet"],
    ["1-2026", "onvolledig"],
    ["januari 2026", "onvolledig"],
    ["5 januari", "onvolledig"],
    ["5-1", "onvolledig"],
    ["2026", "onvolledig"],
    ["5-1-26", "onvolledig"],
    ["gisteren", "onleesbaar"],
    ["5-1-2026 10:00", "onleesbaar"],
    ["5-1-2026-3", "onleesbaar"],
    ["-5-1-2026", "onleesbaar"],
    ["<b>5-1-2026</b>", "onleesbaar"],
    ["1-7-1999", "te-vroeg"],
    ["31-12-2022", "te-vroeg"],
    ["1-1-2029", "te-laat"],
    ["5-1-1026", "te-ver"],
    ["5-1-9999", "te-ver"],
  ])("%j: %s", (typed, error) => {
    expect(read(typed)).toEqual({ error });
  });

  test("whatever is typed, it is a real date within the calendar or a reason", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ./-]{1,12}$/)), (typed) => {
        const result = read(typed);
        if ("date" in result) expect(result.date >= calendar.from && result.date <= calendar.to).toBe(true);
        else expect(result.error).toBeTruthy();
      }),
    );
  });

  test("a day that needs no holidays may lie a little beyond them, no more", () => {
    expect(readField("afspraak", "1-3-2029", calendar)).toEqual({ date: "2029-03-01" });
    expect(readField("antwoord", "31-12-2030", calendar)).toEqual({ date: "2030-12-31" });
    expect(readField("antwoord", "1-1-2031", calendar)).toEqual({ error: "te-ver" });
    expect(readField("doorgeleiding", "1-1-2029", calendar)).toEqual({ error: "te-laat" });
  });
});

describe("the form as a whole", () => {
  test("an empty form asks for the one date that it needs", () => {
    expect(readForm(EMPTY, calendar)).toEqual({ errors: [{ field: "ontvangst", error: "leeg" }] });
  });

  test("everything that is wrong is said at once", () => {
    const values = filled({ ontvangst: "31-2-2026", doorgeleid: "ja", afspraak: "1-2026", antwoord: "ooit" });
    expect(readForm(values, calendar)).toEqual({
      errors: [
        { field: "ontvangst", error: "bestaat-niet" },
        { field: "doorgeleiding", error: "leeg" },
        { field: "afspraak", error: "onvolledig" },
        { field: "antwoord", error: "onleesbaar" },
      ],
    });
  });

  test("dates that do not go together are faults, and give no input", () => {
    expect(readForm(filled({ ontvangst: "5-1-2026", antwoord: "4-1-2026" }), calendar)).toEqual({
      errors: [{ fault: "antwoord-voor-ontvangst" }],
    });
  });

  test("what stands in the fields for passing on only counts after ja", () => {
    const values = filled({
      ontvangst: "5-1-2026",
      doorgeleiding: "ooit",
      "geval-a": "ja",
      bericht: "weet-niet",
    });
    expect(readForm(values, calendar)).toEqual({
      input: { receipt: "2026-01-05", regime: "zes-weken", deferred: false },
      unknowns: [],
    });
  });

  test("weet ik niet is an answer: the shortest term, the first receipt, and it is told", () => {
    const values = filled({
      ontvangst: "5-1-2026",
      regime: "weet-niet",
      doorgeleid: "ja",
      doorgeleiding: "8-1-2026",
    });
    expect(readForm(values, calendar)).toEqual({
      input: {
        receipt: "2026-01-05",
        forwarding: { date: "2026-01-08", caseA: false, noticed: false },
        regime: "zes-weken",
        deferred: false,
      },
      unknowns: ["regime", "geval-a", "bericht"],
    });
  });

  test("an input, put in the form and read again, is the same", () => {
    for (const { input } of voorbeelden)
      expect(readForm(valuesOf(input), calendar)).toEqual({ input, unknowns: [] });
    fc.assert(
      fc.property(anyInput, (input) => {
        const reading = readForm(valuesOf(input), calendar);
        if ("input" in reading) expect(reading.input).toEqual(input);
      }),
    );
  });
});
