import { expect, test } from "vitest";
import { computeTermijnen } from "../../../src/lib/termijnen.ts";
import { entryOf } from "../../../src/tools/termijnen/entry.ts";
import { writeIcs } from "../../../src/tools/termijnen/ics.ts";
import { reminders } from "../../../src/tools/termijnen/timeline.ts";
import { calendar } from "../../helpers/dates.ts";
import { teksten } from "../../helpers/termijnen.ts";

const NOW = new Date("2026-02-20T10:11:12Z");
let count = 0;
const stamp = { now: NOW, uid: () => `nummer-${++count}@klachtwijzer` };
const terms = computeTermijnen({ receipt: "2026-02-20", regime: "zes-weken", deferred: true }, calendar);
const entries = reminders(terms, "2026-02-20").map((moment) => entryOf(moment, teksten.moments, {}));

/** The lines of a file as RFC 5545 has them: folded lines joined, each `NAME;PARAMETER=…:value`. */
function parseLines(text: string) {
  expect(text).not.toMatch(/[^\r]\n/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => {
      const [, name = "", parameters = "", value = ""] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
      expect(name, line).not.toBe("");
      return { name, parameters, value };
    });
}

/** The blocks of a kind, each with its own lines. */
function blocks(lines: ReturnType<typeof parseLines>, kind: string) {
  const found: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const { name, parameters, value } of lines) {
    if (name === "BEGIN" && value === kind) open = new Map();
    else if (name === "END" && value === kind) {
      if (open) found.push(open);
      open = undefined;
    } else if (open && !open.has(name + parameters)) open.set(name + parameters, value);
  }
  return found;
}

test("the file opens and closes every block, and has what every calendar needs", async () => {
  const lines = parseLines(await writeIcs(entries, stamp));
  const stack: string[] = [];
  for (const { name, value } of lines) {
    if (name === "BEGIN") stack.push(value);
    if (name === "END") expect(stack.pop()).toBe(value);
  }
  expect(stack).toEqual([]);
  expect(lines[0]).toMatchObject({ name: "BEGIN", value: "VCALENDAR" });
  expect(lines.find(({ name }) => name === "VERSION")?.value).toBe("2.0");
  expect(lines.find(({ name }) => name === "PRODID")?.value).toContain("Klachtwijzer");
});

test("each date is a whole day with its own id, the words and the article", async () => {
  const events = blocks(parseLines(await writeIcs(entries, stamp)), "VEVENT");
  expect(events.map((event) => event.get("DTSTART;VALUE=DATE"))).toEqual([
    "20260227",
    "20260320",
    "20260501",
    "20270501",
  ]);
  expect(new Set(events.map((event) => event.get("UID"))).size).toBe(events.length);
  for (const event of events) {
    expect(event.get("DTSTAMP")).toBe("20260220T101112Z");
    expect(event.get("TRANSP")).toBe("TRANSPARENT");
    expect(event.get("SUMMARY")).toMatch(/^Klacht: [a-z]/);
    expect(event.get("DESCRIPTION")).toMatch(/Bron: (awb|atw)@/);
  }
  expect(events[2]?.get("DESCRIPTION")).toContain("meer dan één lezing");
});

test("two alarms sound at nine, seven days and one day before", async () => {
  const alarms = blocks(parseLines(await writeIcs(entries.slice(0, 1), stamp)), "VALARM");
  expect(alarms.map((alarm) => [alarm.get("ACTION"), alarm.get("TRIGGER")])).toEqual([
    ["DISPLAY", "-P6DT15H"],
    ["DISPLAY", "-PT15H"],
  ]);
  for (const alarm of alarms) expect(alarm.get("DESCRIPTION")).toMatch(/^Klacht/);
});

test("alarms count back from the safe day where the end moved", async () => {
  const moved = computeTermijnen({ receipt: "2026-02-20", regime: "zes-weken", deferred: false }, calendar);
  const end = moved.moments.filter(({ id }) => id === "einde");
  const text = await writeIcs(
    end.map((moment) => entryOf(moment, teksten.moments, { "atw@1": { label: "Atw 1", href: "/" } })),
    stamp,
  );
  const lines = parseLines(text);
  // 2 April for an end on 7 April: five days more.
  expect(blocks(lines, "VALARM").map((alarm) => alarm.get("TRIGGER"))).toEqual(["-P11DT15H", "-P5DT15H"]);
  const [event] = blocks(lines, "VEVENT");
  expect(event?.get("DESCRIPTION")).toContain("Kantoorveilig: donderdag 2 april 2026.");
  expect(event?.get("DESCRIPTION")).toContain("Atw 1");
});

test("marks that mean something in the file are escaped", async () => {
  const text = await writeIcs(
    [{ date: "2026-05-01", alarmsBefore: "2026-05-01", summary: "a,b;c", description: "een\ntwee" }],
    stamp,
  );
  expect(text).toContain("SUMMARY:a\\,b\\;c");
  expect(text).toContain("DESCRIPTION:een\\ntwee");
});
