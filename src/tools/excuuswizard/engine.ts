import type { Analysis, Hit, Signal } from "../../lib/analysis.ts";
import type { Hint } from "../../lib/hints.ts";
import type { Phrase } from "../../lib/phrases.ts";
import { ADVICE_PARTS, type Answers, type Outcome, type Question, STEPS, type Step } from "./model.ts";
import type { Advies, Stap } from "./schema.ts";

/** A question that was not answered counts as this. */
const UNKNOWN = "weet-niet";

/**
 * Whether an apology is in place (Ombudsvisie 4.6: where something went wrong that had unpleasant consequences for a
 * citizen). `undefined` as long as nothing was said about what went wrong.
 */
export function outcomeOf({ mis, last }: Answers): Outcome | undefined {
  switch (mis) {
    case "ja":
      return last === "nee" ? "klein" : "past";
    case "deels":
      return "deels";
    case "nee":
      return "geen-fout";
    case "weet-niet":
      return "eerst-uitzoeken";
    default:
      return undefined;
  }
}

/** The advice that holds for these answers, in its own order. */
export const adviceFor = (answers: Answers, adviezen: Advies[]): Advies[] =>
  adviezen.filter(({ when = {} }) =>
    (Object.entries(when) as [Question, string[]][]).every(([question, wanted]) =>
      wanted.includes(answers[question] ?? UNKNOWN),
    ),
  );

/** Advice per subject, in the order of {@link ADVICE_PARTS}; empty subjects are left out. */
export const byPart = (adviezen: Advies[]) =>
  ADVICE_PARTS.map((part) => ({ part, list: adviezen.filter((advies) => advies.part === part) })).filter(
    ({ list }) => list.length > 0,
  );

/** What an apology seems to hold of one step. */
export interface StepFound<S extends Signal> {
  step: Step;
  /** `deels`: what shows the step stands in a sentence about which there is also a hint. */
  found: "ja" | "deels" | "nee";
  /** The sentence that shows it. */
  hit?: Hit<S>;
  /** The hint about that sentence. */
  doubt?: S;
}

/** Which steps a text seems to hold, in their order: a suggestion by words, never a verdict. */
export const stepsIn = <S extends Signal, W extends Phrase>(
  { hits }: Analysis<S, W>,
  stappen: Pick<Stap, "id" | "signals">[],
): StepFound<S>[] =>
  STEPS.map((step) => {
    const signals = stappen.find(({ id }) => id === step)?.signals ?? [];
    const shown = hits
      .filter(({ signal }) => signals.includes(signal.id))
      .map((hit) => ({ hit, doubt: doubtAbout(hit, hits) }));
    const sound = shown.find(({ doubt }) => doubt === undefined);
    if (sound) return { step, found: "ja", hit: sound.hit };
    const [first] = shown;
    return first?.doubt
      ? { step, found: "deels", hit: first.hit, doubt: first.doubt }
      : { step, found: "nee" };
  });

/** What speaks against a sentence: the first warning that the same sentence gives. */
const doubtAbout = <S extends Signal>({ sentence }: Hit<S>, hits: Hit<S>[]): S | undefined =>
  hits.find((other) => other.signal.kind === "let-op" && other.sentence.at === sentence.at)?.signal;

/** Whether a defence comes too early only shows in the whole. */
const isAboutOrder = ({ id }: Hint) => id === "verdediging-voor-erkenning";

/** Hints that can be given on one step by itself; in the first step nothing comes before a defence. */
export const hintsOfStep = (step: Step, hints: Hint[]): Hint[] =>
  hints.filter((hint) => step === STEPS[0] || !isAboutOrder(hint));

/** Hints on a whole made of steps that have had their own. */
export const hintsOfWhole = (hints: Hint[]): Hint[] => hints.filter(isAboutOrder);
