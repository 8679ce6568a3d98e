import { describe, expect, test } from "vitest";
import { placeholdersIn } from "../../../src/lib/placeholders.ts";
import { SITUATION_ANSWERS, type Situation, type SituationAnswer } from "../../../src/lib/letter-model.ts";
import { makeDraft, type Typed } from "../../../src/tools/briefchecklist/draft.ts";
import {
  requirementsFor,
  type Situations,
  suggestionsFor,
} from "../../../src/tools/briefchecklist/engine.ts";
import { type Computed, letterDates, regimeOf } from "../../../src/tools/briefchecklist/letter-dates.ts";
import { calendar } from "../../helpers/dates.ts";
import { fields, letterOf, letters, readBack } from "../../helpers/letters.ts";

/** A case in which everything is known. */
const TYPED: Typed = {
  klager: "mevrouw De Vries",
  beklaagde: "Ahmed",
  organisatie: "gemeente Rivierdam",
  behandelaar: "Sanne Bakker",
  bereikbaar: "telefoon 0123 456 789, op werkdagen",
  kenmerk: "K-26-014",
  dagtekening: "1-12-2026",
  ontvangst: "10-11-2026",
  kern: "Onze medewerker hing op voordat u klaar was.",
  wens: "Dat iemand uw vraag over de rekening beantwoordt.",
  ombudsnaam: "de ombudsman van Rivierdam",
  ombudsadres: "ombudsman-rivierdam.nl, telefoon 0123 987 654",
};
const typed = Object.fromEntries(fields.map(({ id }) => [id, TYPED[id] ?? "dat is afgesproken"]));

/** All combinations of answers to the questions of a kind. */
function combinations(situations: Situation[]): Situations[] {
  return situations.reduce<Situations[]>(
    (all, situation) =>
      all.flatMap((known) =>
        SITUATION_ANSWERS.map((answer: SituationAnswer) => ({ ...known, [situation]: answer })),
      ),
    [{}],
  );
}

describe.each(letters)("the draft of $kind", ({ eisen, soort, concept }) => {
  const drafts = combinations(soort.situations).map((situations) => ({
    situations,
    text: makeDraft(concept, fields, situations, typed, letterDates(typed, situations, calendar)),
  }));
  // Many answers give the same letter.
  const different = [...new Map(drafts.map((draft) => [draft.text, draft])).values()].map((draft) => ({
    ...draft,
    ...readBack(draft.text, "brief", draft.situations["niet-vast"] === "ja"),
  }));

  test("holds a sentence for every requirement that must or should be met, whatever the case", () => {
    const lacking = drafts.flatMap(({ situations, text }) => {
      const read = different.find((draft) => draft.text === text);
      if (!read) throw new Error("elk concept is nagelezen");
      return requirementsFor(eisen, situations)
        .filter(({ eis }) => (eis.strength === "moet" || eis.strength === "hoort") && eis.signals.length > 0)
        .filter(({ eis }) => suggestionsFor(eis, read.analysis)?.length === 0)
        .map(
          ({ eis }) =>
            `${eis.id} (${eis.signals.join(", ")}), bijvoorbeeld bij ${JSON.stringify(situations)}`,
        );
    });
    const once = new Map(lacking.map((line) => [line.split(" ")[0], line]));
    expect([...once.values()]).toEqual([]);
  });

  test("gives no hint when it is read back", () => {
    const hints = different.flatMap(({ hints }) =>
      hints
        .filter(({ id }) => id !== "lijdend")
        .map(({ id, passages }) => `${id}: ${passages[0]?.sentence.text}`),
    );
    expect([...new Set(hints)]).toEqual([]);
  });

  test("reads easily and says who acts", () => {
    for (const { analysis } of different) {
      expect(analysis.reading?.fleschDouma).toBeGreaterThanOrEqual(65);
      expect(analysis.passive.length).toBeLessThanOrEqual(1);
    }
  });

  test("leaves no name of a field behind and counts what is still to be filled in", () => {
    for (const { text } of different) expect(text).not.toMatch(/[{}]/);
    const draft = (fieldsTyped: Typed) =>
      placeholdersIn(makeDraft(concept, fields, {}, fieldsTyped, letterDates(fieldsTyped, {}, calendar)))
        .length;
    expect(draft({})).toBeGreaterThan(draft(typed));
  });
});

test("a letter of after the term leaves the last day for the ombudsman to whoever knows of a deferral", () => {
  const late = letterDates({ ontvangst: "1-6-2026", dagtekening: "1-12-2026" }, {}, calendar);
  expect(late.isAfterTerm).toBe(true);
  expect(late.dates.ombudsman).toBeUndefined();
  expect(late.dates.einde).toBe("2026-07-13");
  // With ten weeks the same letter can be in time.
  const typed = { ontvangst: "1-6-2026", dagtekening: "1-8-2026" };
  expect(letterDates(typed, {}, calendar).isAfterTerm).toBe(true);
  expect(letterDates(typed, { commissie: "ja" }, calendar)).toMatchObject({
    isAfterTerm: false,
    dates: { ombudsman: "2027-08-01" },
  });
});

test("a draft is paragraphs, headings and lists that stand together", () => {
  const text = makeDraft(
    {
      title: "Brief",
      fields: ["klager"],
      blocks: [
        { lines: ["Beste {klager},", "Dit zijn de punten:", "- een", "- twee"] },
        { heading: "Kop", lines: ["Slot."] },
        { lines: ["Alleen bij een fout."], when: { fout: ["ja"] } },
      ],
    },
    fields,
    {},
    { klager: " mevrouw\n De Vries " },
    { dates: {}, faults: {}, isAfterTerm: false },
  );
  expect(text).toBe("Beste mevrouw De Vries,\n\nDit zijn de punten:\n\n- een\n- twee\n\n# Kop\n\nSlot.");
});

test("an apology, an abstention and an advice come into the letter after research with the case", () => {
  const { concept } = letterOf("afronding-na-onderzoek");
  const draft = (situations: Situations) =>
    makeDraft(concept, fields, situations, typed, letterDates(typed, situations, calendar));
  expect(draft({ fout: "ja" })).toMatch(/spijt|excuses/i);
  expect(draft({ fout: "nee" })).not.toMatch(/spijt ons|excuses aan/i);
  expect(draft({ "niet-vast": "ja" })).toMatch(/geen oordeel/);
  expect(draft({ "niet-vast": "ja" })).not.toMatch(/ongegrond/i);
  expect(draft({ commissie: "ja" })).toMatch(/commissie/);
});

/** Case → which term holds. */
test.each<[Situations, string]>([
  [{}, "zes-weken"],
  [{ commissie: "weet-niet", politie: "weet-niet" }, "zes-weken"],
  [{ commissie: "ja" }, "tien-weken"],
  [{ politie: "ja" }, "politie-tien"],
  [{ politie: "ja", commissie: "ja" }, "politie-veertien"],
])("%j counts %s", (situations, regime) => {
  expect(regimeOf(situations)).toBe(regime);
});

/** Typed dates → computed dates, or the field with a message. */
test.each<[string, Typed, Situations, Record<string, string | undefined>, string[]]>([
  [
    "received",
    { ontvangst: "10-11-2026" },
    {},
    { einde: "2026-12-22", "einde-na-verdaging": "2027-01-19", kennisgeving: "2026-12-08" },
    [],
  ],
  // The year for the ombudsman runs from the letter: without its date a letter would name a day too late.
  ["received, and not yet answered", { ontvangst: "10-11-2026" }, {}, { ombudsman: undefined }, []],
  [
    "received and answered",
    { ontvangst: "10-11-2026", dagtekening: "1-12-2026" },
    {},
    { einde: "2026-12-22", ombudsman: "2027-12-01" },
    [],
  ],
  ["with advice", { ontvangst: "10 november 2026" }, { commissie: "ja" }, { einde: "2027-01-19" }, []],
  // Six weeks after 12-11 is 24-12; after 13-11 the end falls on Christmas.
  ["over Christmas", { ontvangst: "13-11-2026" }, {}, { einde: "2026-12-28" }, []],
  ["only the letter", { dagtekening: "1-12-2026" }, {}, { ombudsman: "2027-12-01" }, []],
  [
    "answered in time",
    { ontvangst: "10-11-2026", dagtekening: "22-12-2026" },
    {},
    { einde: "2026-12-22", ombudsman: "2027-12-22" },
    [],
  ],
  ["no such day", { ontvangst: "31-2-2026" }, {}, {}, ["ontvangst"]],
  ["outside the calendar", { ontvangst: "1-1-1999" }, {}, {}, ["ontvangst"]],
  ["letter before receipt", { ontvangst: "10-11-2026", dagtekening: "9-11-2026" }, {}, {}, ["dagtekening"]],
  ["nothing", {}, {}, {}, []],
])("dates: %s", (_, typed, situations, expected, faults) => {
  const result = letterDates(typed, situations, calendar);
  for (const [name, date] of Object.entries(expected))
    expect(result.dates[name as Computed], name).toBe(date);
  if (Object.keys(expected).length === 0) expect(result.dates).toEqual({});
  expect(Object.keys(result.faults)).toEqual(faults);
});
