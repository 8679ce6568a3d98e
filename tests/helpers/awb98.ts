import fc from "fast-check";
import {
  type Answer,
  type Conduct,
  CONDUCT_QUESTIONS,
  type ConductQuestion,
  GROUNDS,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type LetterQuestion,
  type OutcomeId,
  OUTCOMES,
  type State,
} from "../../src/tools/awb-9-8/model.ts";
import type { Asked } from "../../src/tools/awb-9-8/questions.ts";
import type { ToolData } from "../../src/tools/awb-9-8/types.ts";
import { langerDanEenJaar } from "../tools/awb-9-8/tweede-formulering.ts";

export type Question = LetterQuestion | ConductQuestion;

/** A letter that every gate lets through. */
export const goodLetter: LetterAnswers = {
  orgaan: "ja",
  bevoegd: "ja",
  schriftelijk: "ja",
  eisen: "ja",
  ontvangst: "2026-11-23",
  besluit: "nee",
};

/** Answers about a conduct that every gate lets through, and that no ground holds for. */
export const noGround: Conduct["answers"] = {
  gedraging: "ja",
  jegens: "ja",
  tevreden: "nee",
  eerder: "nee",
  datum: "2026-11-02",
  bezwaar: "nee",
  beroep: "nee",
  rechter: "nee",
  strafzaak: "nee",
  "strafzaak-onderdeel": "nee",
  "lid-2": "nee",
};

/** Those about its gates alone. */
export const openGates: Conduct["answers"] = { gedraging: "ja", jegens: "ja", tevreden: "nee" };

/** A good letter with these conducts: g1, g2 and on. */
export const letterWith = (...conducts: Conduct["answers"][]): State => ({
  letter: goodLetter,
  conducts: conducts.map((answers, index) => ({ id: `g${index + 1}`, answers })),
});

/** The first conduct of a state. */
export function firstOf({ conducts }: State): Conduct {
  const [first] = conducts;
  if (!first) throw new Error("fixture");
  return first;
}

/** A state with one more answer. */
export const withAnswer = (state: State, asked: Asked, answer: Answer): State =>
  asked.scope === "brief"
    ? { ...state, letter: { ...state.letter, [asked.question]: answer } }
    : {
        ...state,
        conducts: state.conducts.map((conduct) =>
          conduct.id === asked.conduct
            ? { ...conduct, answers: { ...conduct.answers, [asked.question]: answer } }
            : conduct,
        ),
      };

/** Questions as text: `orgaan`, `g1.datum`. */
export const show = (asked: Asked[]): string =>
  asked
    .map((each) => (each.scope === "brief" ? each.question : `${each.conduct}.${each.question}`))
    .join(" ");

/** The facts on which the law makes the outcome of one conduct depend. */
const FACTS = [
  "orgaan",
  "bevoegd",
  "gedraging",
  "schriftelijk",
  "jegens",
  "eisen",
  "tevreden",
  "eerder",
  "eerder-behandeld",
  "langer-dan-een-jaar",
  "bezwaar",
  "beroep",
  "niet-tijdig",
  "rechter",
  "strafzaak",
  "strafzaak-onderdeel",
  "lid-2",
] as const;
export type Fact = (typeof FACTS)[number];
type Facts = Record<Fact, boolean>;

/** The outcome when all is known, as plain as the law can be put. */
export function lawOutcome(facts: Facts): OutcomeId {
  if (!facts.orgaan) return "geen-bestuursorgaan";
  if (!facts.bevoegd) return "doorzenden";
  if (!facts.gedraging) return "geen-klacht";
  if (!facts.schriftelijk || !facts.jegens || !facts.eisen) return "alleen-9-2";
  if (facts.tevreden) return "vervallen-9-5";
  const ground =
    (facts.eerder && facts["eerder-behandeld"]) ||
    facts["langer-dan-een-jaar"] ||
    facts.bezwaar ||
    (facts.beroep && !facts["niet-tijdig"]) ||
    facts.rechter ||
    facts.strafzaak ||
    facts["strafzaak-onderdeel"] ||
    facts["lid-2"];
  return ground ? "niet-verplicht" : "behandelplicht";
}

/** The fact that a question is about. Questions that decide nothing have none. */
export const factOf = (question: Question): Fact | undefined =>
  question === "datum" || question === "ontvangst"
    ? "langer-dan-een-jaar"
    : FACTS.find((fact) => fact === question);

/** What the answers make known. */
function knownFacts(letter: LetterAnswers, { answers }: Conduct): Partial<Facts> {
  const given: Record<string, Answer> = { ...letter, ...answers };
  const longer = langerDanEenJaar(answers.datum ?? "", letter.ontvangst ?? "");
  const known: Partial<Facts> = longer === undefined ? {} : { "langer-dan-een-jaar": longer };
  for (const fact of FACTS) {
    const answer = given[fact];
    if (answer && answer !== "weet-niet") known[fact] = answer !== "nee";
  }
  return known;
}

/** Whether some completion of all that is not known gives this fact a say in the outcome. */
export function canMatter(state: State, conduct: Conduct, fact: Fact): boolean {
  const known = knownFacts(state.letter, conduct);
  const open = FACTS.filter((each) => each !== fact && known[each] === undefined);
  for (let completion = 0; completion < 2 ** open.length; completion++) {
    const facts = { ...known } as Facts;
    for (const [bit, each] of open.entries()) facts[each] = (completion & (1 << bit)) !== 0;
    if (lawOutcome({ ...facts, [fact]: true }) !== lawOutcome({ ...facts, [fact]: false })) return true;
  }
  return false;
}

const day = 86_400_000;

/** Any day from 1995 to 2095. */
export const someDate = fc
  .integer({ min: Date.UTC(1995, 0, 1) / day, max: Date.UTC(2095, 11, 31) / day })
  .map((days) => new Date(days * day).toISOString().slice(0, 10));

const often = (answer: Answer) => ({ weight: 5, arbitrary: fc.constant<Answer | undefined>(answer) });
const mostly = (usual: Answer, ...others: (Answer | undefined)[]) =>
  fc.oneof(often(usual), ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })));

const someYesNo = mostly("nee", "ja", "weet-niet", undefined);
const answerTo = (question: Question): fc.Arbitrary<Answer | undefined> => {
  switch (question) {
    case "ontvangst":
      return mostly("2026-11-23", "2024-02-29", "weet-niet", undefined);
    case "datum":
      return mostly("2024-02-01", "2025-11-22", "2023-02-28", "weet-niet", undefined);
    case "lid-2":
      return mostly("nee", "belang", "gewicht", "weet-niet", undefined);
    case "orgaan":
    case "bevoegd":
    case "gedraging":
    case "schriftelijk":
    case "jegens":
    case "eisen":
      return mostly("ja", "ja", "ja", "nee", "weet-niet", undefined);
    default:
      return someYesNo;
  }
};

const withoutGaps = <T extends object>(answers: T): T =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as T;
const answersTo = (questions: readonly Question[]) =>
  fc.record(Object.fromEntries(questions.map((question) => [question, answerTo(question)]))).map(withoutGaps);

/** Any answers to any of the questions; gates are mostly open, for else there is little to see. */
export const someState: fc.Arbitrary<State> = fc
  .tuple(answersTo(LETTER_QUESTIONS), fc.array(answersTo(CONDUCT_QUESTIONS), { minLength: 1, maxLength: 3 }))
  .map(([letter, conducts]) => ({
    letter,
    conducts: conducts.map((answers, index) => ({ id: `g${index + 1}`, answers })),
  }));

/** Words for every question, ground and outcome, by which a test can tell them apart. */
export const smallWords: ToolData = {
  questions: [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS].map((id) => ({
    id,
    question: `Vraag ${id}?`,
    short: id,
    why: `Daarom ${id}.`,
    find: `Vraag de klager ${id}.`,
    sources: [`awb@${id}`],
    ...(id === "schriftelijk" && { labels: { ja: "Ja, op papier", nee: "Nee, mondeling" } }),
  })),
  grounds: GROUNDS.map((id) => ({
    id,
    place: `9:8 grond ${id}`,
    title: `Grond ${id}`,
    rule: `Regel ${id}.`,
    draft: `Reden ${id}: {gedraging}, {datum}, {ontvangst}`,
    sources: ["awb@9:8"],
  })),
  outcomes: OUTCOMES.map((id) => ({
    id,
    title: `Titel ${id}`,
    short: id,
    what: `Wat ${id}.`,
    because: `Want ${id}.`,
    tone: "neutraal",
    actions: [],
    doors: [{ label: "Start", href: "/" }],
    sources: ["awb@9:8"],
  })),
  texts: {
    law: { validFrom: "2026-08-15", checkedOn: "2026-11-23", sources: ["awb@9:8"] },
    wise: [],
    reasons: ["een", "twee"].map((id) => ({
      id,
      question: `Waarom ${id}?`,
      hint: "Hint.",
      missing: "Mist.",
      draft: `Want ${id}: {reden}`,
      sources: ["eigen"],
    })),
    decision: {
      ja: { text: "Splits.", sources: ["eigen"] },
      nee: { text: "Te laat.", sources: ["eigen"] },
      "weet-niet": { text: "Zoek op.", sources: ["eigen"] },
    },
    open: [],
    drafts: {
      notice: [
        "Beste [naam klager],",
        "Op {ontvangst} kwam uw klacht over {gedraging} van {datum}.",
        "{gronden}",
        "Voor {termijn}, door {behandelaar}.",
      ],
      note: ["Klacht van {ontvangst}: {gedraging}", "{uitkomst}", "Waarom: {redenen}"],
    },
  },
  calendar: { from: "2026-01-01", to: "2027-12-31", days: [] },
  citations: { "awb@orgaan": { label: "Awb, artikel 1:1", href: "/wet/" } },
  version: { tool: "9.9.9", law: { validFrom: "2026-08-15", checkedOn: "2026-11-23" }, hash: "abc123def456" },
};
