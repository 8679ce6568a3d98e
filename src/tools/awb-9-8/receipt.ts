import { canonicalJson, checksum } from "../../lib/checksum.ts";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import { type Envelope, isRecord, readStateFile, type StateFileFault } from "../../lib/state-file.ts";
import {
  type Answer,
  CONDUCT_QUESTIONS,
  type Conduct,
  type Ground,
  GROUNDS,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type OutcomeId,
  OUTCOMES,
  type State,
} from "./model.ts";
import { choicesOf, isDateQuestion } from "./questions.ts";
import { evaluate } from "./result.ts";

/** By which rules and words a result was made. */
export interface Version {
  /** Version of the site. */
  tool: string;
  /** The text of the law: in force from, and when we last compared it. */
  law: { validFrom: IsoDate; checkedOn: IsoDate };
  /** Hash of the rule data. */
  hash: string;
}

/** What the handler wrote beside the answers, per conduct: its name, and the reasons for lid 2 by id. */
export interface Notes {
  name: string;
  reasons: Record<string, string>;
}

/** A result as a file: enough to check it again. */
export interface Receipt extends Envelope {
  versie: Version;
  brief: LetterAnswers;
  gedragingen: (Conduct & {
    naam: string;
    redenen: Record<string, string>;
    uitkomsten: OutcomeId[];
    gronden: Ground[];
  })[];
  /** Checksum of all the above. */
  controle: string;
}

const KIND = "klachtwijzer-bewijs";
const TOOL = "awb-9-8";

/** The form of the file that this version writes and reads. */
export const FORM = 1;

/** Largest file that is read, in characters. */
export const LIMIT = 200_000;

/** Makes the receipt of a result. `today` is the date of making. */
export function makeReceipt(
  state: State,
  notes: Record<string, Notes>,
  version: Version,
  today: IsoDate,
): Receipt {
  const result = evaluate(state);
  const content: Omit<Receipt, "controle"> = {
    soort: KIND,
    hulpmiddel: TOOL,
    vorm: FORM,
    gemaakt: today,
    versie: version,
    brief: state.letter,
    gedragingen: state.conducts.map(({ id, answers }, index) => ({
      id,
      answers,
      naam: notes[id]?.name ?? "",
      redenen: notes[id]?.reasons ?? {},
      uitkomsten: result.conducts[index]?.outcomes ?? [],
      gronden: result.conducts[index]?.holds ?? [],
    })),
  };
  return { ...content, controle: checksum(canonicalJson(content)) };
}

/** Why a file cannot be read; the id leads to the message. */
export type ReceiptFault = StateFileFault | "bewerkt";

/** Reads a receipt. Nothing is taken over from a file in which anything is doubtful. */
export function readReceipt(text: string): { receipt: Receipt } | { fault: ReceiptFault } {
  const read = readStateFile<Receipt>(text, { kind: KIND, tool: TOOL, form: FORM, limit: LIMIT, hasShape });
  if ("fault" in read) return read;
  const receipt = read.value;
  const { controle, ...content } = receipt;
  try {
    return checksum(canonicalJson(content)) === controle ? { receipt } : { fault: "bewerkt" };
  } catch {
    // Nested so deep that it cannot be walked.
    return { fault: "beschadigd" };
  }
}

const isDate = (value: unknown) => typeof value === "string" && isIsoDate(value);

const areFrom = (known: readonly string[], value: unknown) =>
  Array.isArray(value) && value.every((each) => known.includes(each));

function hasShape(value: Record<string, unknown>): value is Record<string, unknown> & Receipt {
  const { versie, brief, gedragingen, controle } = value;
  return (
    typeof controle === "string" &&
    isRecord(versie) &&
    typeof versie["tool"] === "string" &&
    typeof versie["hash"] === "string" &&
    isRecord(versie["law"]) &&
    isDate(versie["law"]["validFrom"]) &&
    isDate(versie["law"]["checkedOn"]) &&
    areAnswers(brief, LETTER_QUESTIONS) &&
    Array.isArray(gedragingen) &&
    gedragingen.length > 0 &&
    gedragingen.every(
      (one) =>
        isRecord(one) &&
        typeof one["id"] === "string" &&
        /^g\d{1,2}$/.test(one["id"]) &&
        typeof one["naam"] === "string" &&
        isRecord(one["redenen"]) &&
        Object.values(one["redenen"]).every((reason) => typeof reason === "string") &&
        areFrom(OUTCOMES, one["uitkomsten"]) &&
        areFrom(GROUNDS, one["gronden"]) &&
        areAnswers(one["answers"], CONDUCT_QUESTIONS),
    )
  );
}

type Question = (typeof LETTER_QUESTIONS)[number] | (typeof CONDUCT_QUESTIONS)[number];

/** Whether an answer is one that the question can have. */
export function isAnswer(question: Question, answer: unknown): answer is Answer {
  if (typeof answer !== "string") return false;
  if (isDateQuestion(question)) return answer === "weet-niet" || isIsoDate(answer);
  return choicesOf(question).includes(answer);
}

function areAnswers(value: unknown, questions: readonly Question[]): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, answer]) => {
      const question = questions.find((each) => each === key);
      return question !== undefined && isAnswer(question, answer);
    })
  );
}

/** What a receipt says against what the same answers give now. */
export interface Recheck {
  /** The outcome still holds. */
  holds: boolean;
  /** The rules or their words were changed since. */
  otherRules: boolean;
  differences: { name: string; was: OutcomeId[]; now: OutcomeId[] }[];
}

/** Evaluates the answers of a receipt again. */
export function recheck(receipt: Receipt, version: Version): Recheck {
  const now = evaluate({ letter: receipt.brief, conducts: receipt.gedragingen });
  const differences = receipt.gedragingen.flatMap(({ naam, uitkomsten }, index) => {
    const outcomes = now.conducts[index]?.outcomes ?? [];
    return outcomes.join() === uitkomsten.join() ? [] : [{ name: naam, was: uitkomsten, now: outcomes }];
  });
  return { holds: differences.length === 0, otherRules: receipt.versie.hash !== version.hash, differences };
}
