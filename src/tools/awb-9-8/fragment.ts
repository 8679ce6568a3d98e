import { decodeFragment, encodeFragment } from "../../lib/fragment.ts";
import {
  CONDUCT_QUESTIONS,
  type Conduct,
  LETTER_QUESTIONS,
  type LetterAnswers,
  type State,
} from "./model.ts";
import { isAnswer } from "./receipt.ts";

/** Places that are no question. */
export const PLACES = ["gedragingen", "antwoorden", "uitkomst"] as const;

/** What a link holds: answers (ids and dates, never text), and what is shown. */
export interface Place {
  state: State;
  /** A place, or a question as `schriftelijk` or `g1.datum`; the first open question when absent. */
  at?: string;
  /** Also the grounds that change nothing. */
  all?: boolean;
}

/** A link read back, with the keys that fitted nothing. */
export interface ReadPlace extends Place {
  dropped: string[];
}

/** The state in which nothing is known: one conduct, without a name. */
export const emptyState = (): State => ({ letter: {}, conducts: [{ id: "g1", answers: {} }] });

/** Most conducts in one letter. */
export const MOST_CONDUCTS = 12;

/** Writes a place as a fragment. */
export function writePlace({ state, at, all }: Place): string {
  return encodeFragment([
    ["toets", String(state.conducts.length)],
    ...Object.entries(state.letter),
    ...state.conducts.flatMap(({ id, answers }) => [
      [id, "1"] as [string, string],
      ...Object.entries(answers).map(
        ([question, answer]) => [`${id}.${question}`, answer] as [string, string],
      ),
    ]),
    ...(all ? [["alles", "1"] as [string, string]] : []),
    ...(at ? [["bij", at] as [string, string]] : []),
  ]);
}

/** Reads a fragment; what fits no question, answer or place is dropped and named. An anchor gives nothing. */
export function readPlace(hash: string): ReadPlace | undefined {
  const decoded = decodeFragment(hash);
  if (!decoded) return undefined;
  const letter: LetterAnswers = {};
  const conducts = new Map<string, Conduct>();
  const dropped: string[] = decoded.tooLong ? ["…"] : [];
  let at: string | undefined;
  let all = false;
  const conductOf = (id: string) => {
    const found = conducts.get(id) ?? (conducts.size < MOST_CONDUCTS ? { id, answers: {} } : undefined);
    if (found) conducts.set(id, found);
    return found;
  };
  for (const [key, value] of decoded.pairs) {
    const [, id, question] = /^(g\d{1,2})(?:\.(.+))?$/.exec(key) ?? [];
    const letterQuestion = LETTER_QUESTIONS.find((each) => each === key);
    const conductQuestion = CONDUCT_QUESTIONS.find((each) => each === question);
    if (key === "toets") continue;
    if (key === "bij") at = value;
    else if (key === "alles") all = value === "1";
    else if (letterQuestion && isAnswer(letterQuestion, value)) letter[letterQuestion] = value;
    else if (id && (question === undefined || (conductQuestion && isAnswer(conductQuestion, value)))) {
      const conduct = conductOf(id);
      if (!conduct) dropped.push(key);
      else if (conductQuestion) conduct.answers[conductQuestion] = value;
    } else dropped.push(key);
  }
  const state = { letter, conducts: conducts.size > 0 ? [...conducts.values()] : emptyState().conducts };
  if (at !== undefined && !placesOf(state).includes(at)) {
    dropped.push("bij");
    at = undefined;
  }
  return { state, dropped, ...(at && { at }), ...(all && { all }) };
}

/** All that can be shown of a state: the places, and its questions. */
const placesOf = ({ conducts }: State): string[] => [
  ...PLACES,
  ...LETTER_QUESTIONS,
  ...conducts.flatMap(({ id }) => CONDUCT_QUESTIONS.map((question) => keyOf(question, id))),
];

/** The key of a question in a link. */
export const keyOf = (question: string, conduct?: string) => (conduct ? `${conduct}.${question}` : question);
