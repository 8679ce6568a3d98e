import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAGMENT_LIMIT } from "../../../src/lib/fragment.ts";
import {
  emptyState,
  keyOf,
  MOST_CONDUCTS,
  type Place,
  PLACES,
  readPlace,
  writePlace,
} from "../../../src/tools/awb-9-8/fragment.ts";
import { CONDUCT_QUESTIONS, LETTER_QUESTIONS, type State } from "../../../src/tools/awb-9-8/model.ts";
import { anyText } from "../../helpers/any-text.ts";
import { someState } from "../../helpers/awb98.ts";

const two: State = {
  letter: { orgaan: "ja", ontvangst: "2026-11-23" },
  conducts: [
    { id: "g1", answers: { gedraging: "ja", datum: "weet-niet" } },
    { id: "g3", answers: {} },
  ],
};

test.each<[string, Place, string]>([
  ["nothing answered", { state: emptyState() }, "#toets=1&g1=1"],
  [
    "answers",
    { state: two },
    "#toets=2&orgaan=ja&ontvangst=2026-11-23&g1=1&g1.gedraging=ja&g1.datum=weet-niet&g3=1",
  ],
  ["a place shown", { state: emptyState(), at: "antwoorden" }, "#toets=1&g1=1&bij=antwoorden"],
  ["a question shown", { state: emptyState(), at: "g1.lid-2" }, "#toets=1&g1=1&bij=g1.lid-2"],
  [
    "all grounds",
    { state: emptyState(), all: true, at: "schriftelijk" },
    "#toets=1&g1=1&alles=1&bij=schriftelijk",
  ],
])("a place with %s is written and read back", (_, place, fragment) => {
  expect(writePlace(place)).toBe(fragment);
  expect(readPlace(fragment)).toEqual({ ...place, dropped: [] });
});

test("every place is written and read back", () => {
  const someAt = fc.constantFrom(
    ...PLACES,
    ...LETTER_QUESTIONS,
    ...CONDUCT_QUESTIONS.map((each) => `g1.${each}`),
  );
  fc.assert(
    fc.property(someState, fc.option(someAt, { nil: undefined }), fc.boolean(), (state, at, all) => {
      const place = { state, ...(at && { at }), ...(all && { all }) };
      expect(readPlace(writePlace(place))).toEqual({ ...place, dropped: [] });
    }),
    { numRuns: 300 },
  );
});

test("the largest letter there is fits in a link", () => {
  const answers = Object.fromEntries(CONDUCT_QUESTIONS.map((question) => [question, "weet-niet"]));
  const place: Place = {
    state: {
      letter: {
        ...Object.fromEntries(LETTER_QUESTIONS.map((question) => [question, "weet-niet"])),
        ontvangst: "2026-11-23",
      },
      conducts: Array.from({ length: MOST_CONDUCTS }, (_, index) => ({
        id: `g${index + 88}`,
        answers: { ...answers, datum: "2026-11-02" },
      })),
    },
    all: true,
    at: "g99.strafzaak-onderdeel",
  };
  expect(readPlace(writePlace(place))).toEqual({ ...place, dropped: [] });
});

describe("bad links lose only what is bad, and name it", () => {
  const good = { letter: { orgaan: "ja" }, conducts: [{ id: "g1", answers: { jegens: "ja" } }] };

  test.each<[string, string, string[]]>([
    ["an unknown question", "kleur=ja", ["kleur"]],
    ["an unknown answer", "bevoegd=misschien", ["bevoegd"]],
    ["an impossible date", "ontvangst=2026-02-30", ["ontvangst"]],
    ["an answer of another question", "g1.rechter=gewicht", ["g1.rechter"]],
    ["a question of a conduct for the letter", "rechter=ja", ["rechter"]],
    ["a question of the letter for a conduct", "g1.orgaan=nee", ["g1.orgaan"]],
    ["a question with something behind it", "g1.rechter.x=ja", ["g1.rechter.x"]],
    ["a question with nothing behind the dot", "g1.=ja", ["g1."]],
    ["a conduct with another name", "h1.rechter=ja", ["h1.rechter"]],
    ["a conduct with something before it", "xg1=1", ["xg1"]],
    ["a conduct with too large a number", "g100=1", ["g100"]],
    ["a conduct without a number", "g=1", ["g"]],
    [
      "names of object properties",
      "__proto__=ja&constructor=ja&g1.constructor=ja",
      ["__proto__", "constructor", "g1.constructor"],
    ],
    ["script in a name", "%3Cscript%3E=ja", ["<script>"]],
    ["an unknown place", "bij=elders", ["bij"]],
    ["a place without name", "bij=", ["bij"]],
    ["a place that every object has", "bij=constructor", ["bij"]],
    ["an unknown question as place", "bij=g1.kleur", ["bij"]],
    ["a question of a conduct that isn't there as place", "bij=g2.rechter", ["bij"]],
    ["broken percent signs", "%E0%A4%A=%", ["\uFFFD%A"]],
  ])("%s", (_, junk, dropped) => {
    expect(readPlace(`#toets=1&orgaan=ja&g1.jegens=ja&${junk}`)).toEqual({ state: good, dropped });
  });

  test.each<[string, string]>([
    ["without its count", "#orgaan=ja&g1.jegens=ja"],
    ["with another count", "#toets=7&orgaan=ja&g1.jegens=ja"],
    ["in another order", "#g1.jegens=ja&orgaan=ja&toets=1"],
    ["with an answer twice, of which the last counts", "#orgaan=nee&g1.jegens=ja&orgaan=ja"],
    ["with something else for all", "#orgaan=ja&g1.jegens=ja&alles=0"],
  ])("a link %s is read as it is meant", (_, hash) => {
    expect(readPlace(hash)).toEqual({ state: good, dropped: [] });
  });

  test("conducts over the limit are named, not lost in silence; those within it go on", () => {
    const ids = Array.from({ length: MOST_CONDUCTS + 2 }, (_, index) => `g${index + 1}`);
    const place = readPlace(
      `#toets=14&${ids.map((id) => `${id}.gedraging=ja`).join("&")}&g13=1&g12.jegens=ja`,
    );
    expect(place?.state.conducts.map(({ id }) => id)).toEqual(ids.slice(0, MOST_CONDUCTS));
    expect(place?.state.conducts.at(-1)?.answers).toEqual({ gedraging: "ja", jegens: "ja" });
    expect(place?.dropped).toEqual(["g13.gedraging", "g14.gedraging", "g13"]);
  });

  test("a fragment over the limit is not read, and that is said", () => {
    expect(readPlace(`#orgaan=ja&x=${"y".repeat(FRAGMENT_LIMIT)}`)).toEqual({
      state: emptyState(),
      dropped: ["…"],
    });
  });

  test.each(["", "#", "#toets", "#vraag-datum", "#voorbeelden"])("%j is no state but an anchor", (hash) => {
    expect(readPlace(hash)).toBeUndefined();
  });
});

test("no fragment whatever makes it fail, and what is read can be written", () => {
  const keys = [
    "toets",
    "orgaan",
    "ontvangst",
    "g1",
    "g2",
    "g1.datum",
    "g1.lid-2",
    "g77.rechter",
    "bij",
    "alles",
    "x",
  ];
  const values = [
    "",
    "1",
    "ja",
    "nee",
    "belang",
    "2026-11-23",
    "2026-13-01",
    "antwoorden",
    "g1.datum",
    "\u{1F4A9}",
  ];
  const someHash = fc.oneof(
    anyText(FRAGMENT_LIMIT * 2),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), fc.string())))
      .map((pairs) => new URLSearchParams(pairs).toString()),
  );
  fc.assert(
    fc.property(someHash, (text) => {
      const place = readPlace(`#${text}`);
      if (!place) return;
      const { dropped: _, ...rest } = place;
      expect(readPlace(writePlace(place))).toEqual({ ...rest, dropped: [] });
    }),
    { numRuns: 1000 },
  );
});

test("the key of a question in a link", () => {
  expect([keyOf("eisen"), keyOf("datum", "g2")]).toEqual(["eisen", "g2.datum"]);
});
