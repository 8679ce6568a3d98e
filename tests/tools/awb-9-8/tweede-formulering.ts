/**
 * A second formulation of the rules for Awb 9:8, written from the text of the law and apart from the engine,
 * so that agreement between the two means something. Text of the law: 1-1-2026, the same on 15-8-2026.
 *
 * It says for every outcome, by itself, when it can still occur. In each statement a condition is used at most
 * once, and the conditions are independent facts; so what is possible for each apart is possible for all together.
 */
import { type Conditions, OUTCOMES, type OutcomeId, type Truth } from "../../../src/tools/awb-9-8/model.ts";

/** An answer to a yes-or-no question; `undefined`: not answered. */
export type JaNee = "ja" | "nee" | "weet-niet" | undefined;

const canHold = (fact: Truth): boolean => fact !== false;
const canFail = (fact: Truth): boolean => fact !== true;

/** Awb 9:1 lid 1: a complaint to "dat bestuursorgaan" about its conduct "in een bepaalde aangelegenheid". */
const canBeComplaint = ({ orgaan, bevoegd, gedraging }: Conditions): boolean =>
  [orgaan, bevoegd, gedraging].every(canHold);

/** Awb 9:4 lid 1: in writing, about conduct towards the complainant, and as lid 2 demands. */
const requirementsOf94 = ({ schriftelijk, jegens, eisen }: Conditions): Truth[] => [
  schriftelijk,
  jegens,
  eisen,
];

/** Awb 9:4 lid 1: only then do 9:5 to 9:12 apply, and with them 9:8. */
const canBeFormal = (conditions: Conditions): boolean =>
  canBeComplaint(conditions) && requirementsOf94(conditions).every(canHold);

/** Awb 9:5: the duty to go on with title 9.1 has not lapsed. */
const dutyCanStand = (conditions: Conditions): boolean =>
  canBeFormal(conditions) && canFail(conditions.tevreden);

/** For every outcome: can it occur? */
const CAN_OCCUR: Record<OutcomeId, (conditions: Conditions) => boolean> = {
  /** Awb 1:1, 9:1 lid 1: title 9.1 binds a bestuursorgaan only. */
  "geen-bestuursorgaan": ({ orgaan }) => canFail(orgaan),

  /** Awb 2:3 lid 1: "een ander bestuursorgaan bevoegd"; the duty rests on a bestuursorgaan. */
  doorzenden: ({ orgaan, bevoegd }) => canHold(orgaan) && canFail(bevoegd),

  /** Awb 9:1 lid 1: no conduct "in een bepaalde aangelegenheid", with the authority that should judge that. */
  "geen-klacht": ({ orgaan, bevoegd, gedraging }) =>
    canHold(orgaan) && canHold(bevoegd) && canFail(gedraging),

  /** Awb 9:2 and 9:4 lid 1, 2: a complaint, but at least one requirement of 9:4 is not met. */
  "alleen-9-2": (conditions) => canBeComplaint(conditions) && requirementsOf94(conditions).some(canFail),

  /** Awb 9:5: met "naar tevredenheid van de klager". 9:5 is among the articles that need 9:4. */
  "vervallen-9-5": (conditions) => canBeFormal(conditions) && canHold(conditions.tevreden),

  /** Awb 9:8 lid 1 and 2: "niet verplicht", if one ground is there. */
  "niet-verplicht": (conditions) =>
    dutyCanStand(conditions) && Object.values(conditions.gronden).some(canHold),

  /** Awb 9:4 lid 1 with 9:8: nothing takes the duty away. */
  behandelplicht: (conditions) =>
    dutyCanStand(conditions) && Object.values(conditions.gronden).every(canFail),
};

/** The outcomes that are possible in some completion of what is unknown, in the order of `OUTCOMES`. */
export function mogelijkeUitkomsten(conditions: Conditions): OutcomeId[] {
  return OUTCOMES.filter((outcome) => CAN_OCCUR[outcome](conditions));
}

/** What two answers together say of a ground: rows for the first answer, columns for the second. */
type TruthTable = Record<`${JaNee}`, Record<`${JaNee}`, Truth>>;

const YES = true;
const NO = false;
const OPEN = undefined;

/** Awb 9:8 lid 1 a: "reeds eerder een klacht is ingediend" which was "met inachtneming van 9:4 en volgende behandeld". */
const GROUND_A: TruthTable = {
  ja: { ja: YES, nee: NO, "weet-niet": OPEN, undefined: OPEN },
  nee: { ja: NO, nee: NO, "weet-niet": NO, undefined: NO },
  "weet-niet": { ja: OPEN, nee: NO, "weet-niet": OPEN, undefined: OPEN },
  undefined: { ja: OPEN, nee: NO, "weet-niet": OPEN, undefined: OPEN },
};

/**
 * Awb 9:8 lid 1 d: "beroep kan worden ingesteld, tenzij die gedraging bestaat uit het niet tijdig nemen van een
 * besluit, of beroep kon worden ingesteld". One answer covers "kan" and "kon": appeal against silence is not bound
 * to a term (6:12 lid 1), so it is "kan" as long as there is no decision.
 */
const GROUND_D: TruthTable = {
  ja: { ja: NO, nee: YES, "weet-niet": OPEN, undefined: OPEN },
  nee: { ja: NO, nee: NO, "weet-niet": NO, undefined: NO },
  "weet-niet": { ja: NO, nee: OPEN, "weet-niet": OPEN, undefined: OPEN },
  undefined: { ja: NO, nee: OPEN, "weet-niet": OPEN, undefined: OPEN },
};

/**
 * Awb 9:8 lid 1 f: an investigation on the order of the officier van justitie or a prosecution is going on about the
 * conduct, "dan wel" the conduct is part of the investigation or prosecution of an offence and one is going on there.
 */
const GROUND_F: TruthTable = {
  ja: { ja: YES, nee: YES, "weet-niet": YES, undefined: YES },
  nee: { ja: YES, nee: NO, "weet-niet": OPEN, undefined: OPEN },
  "weet-niet": { ja: YES, nee: OPEN, "weet-niet": OPEN, undefined: OPEN },
  undefined: { ja: YES, nee: OPEN, "weet-niet": OPEN, undefined: OPEN },
};

/** Awb 9:8 lid 1 a. */
export const grondA = (eerder: JaNee, behandeld: JaNee): Truth => GROUND_A[`${eerder}`][`${behandeld}`];

/** Awb 9:8 lid 1 d. */
export const grondD = (beroep: JaNee, nietTijdig: JaNee): Truth => GROUND_D[`${beroep}`][`${nietTijdig}`];

/** Awb 9:8 lid 1 f. */
export const grondF = (strafzaak: JaNee, onderdeel: JaNee): Truth => GROUND_F[`${strafzaak}`][`${onderdeel}`];

/**
 * Awb 9:8 lid 1 b: "langer dan een jaar voor indiening". Exactly a year is not longer. A year from 29 February ends
 * on 28 February. That needs no rule of its own: the year after a leap year goes on from there with 1 March.
 */
export function langerDanEenJaar(conductDate: string, receiptDate: string): Truth {
  const conduct = partsOf(conductDate);
  const receipt = partsOf(receiptDate);
  if (!conduct || !receipt) return undefined;
  if (receipt.year !== conduct.year + 1) return receipt.year > conduct.year + 1;
  if (receipt.month !== conduct.month) return receipt.month > conduct.month;
  return receipt.day > conduct.day;
}

/** Year, month and day of a written date; nothing for `weet-niet`. */
function partsOf(date: string): { year: number; month: number; day: number } | undefined {
  const [year, month, day] = date.split("-").map(Number);
  return year && month && day ? { year, month, day } : undefined;
}
