import type { TermEnd } from "./atw.ts";
import type { IsoDate } from "./dates.ts";

/** Which term holds: Awb 9:11 lid 1, or Politiewet 2012 article 72. */
export const REGIME_IDS = ["zes-weken", "tien-weken", "politie-tien", "politie-veertien"] as const;
export type Regime = (typeof REGIME_IDS)[number];

/** What is known of one complaint. All dates ISO. */
export interface TermijnInput {
  /** The day on which the authority received the complaint. */
  receipt: IsoDate;
  /** Passed on within the authority after it came by a way that was not assigned (Awb 2:16, 2:24). */
  forwarding?:
    | {
        date: IsoDate;
        /** It could be handled without further processing: case a of 2:16 lid 1. */
        caseA: boolean;
        /** The sender was told at once of the forwarding and of the day on which the term starts. */
        noticed: boolean;
      }
    | undefined;
  regime: Regime;
  /** Whether it is deferred, Awb 9:11 lid 2. */
  deferred: boolean;
  /** The day agreed in writing, Awb 9:11 lid 3. */
  agreed?: IsoDate | undefined;
  /** The day on which the complainant was told of the findings (Awb 9:12), or of not handling (9:8 lid 3). */
  answered?: IsoDate | undefined;
}

/** The dates that matter, in the order in which a complaint usually meets them. */
export const MOMENT_IDS = [
  "ontvangst",
  "doorgeleiding",
  "bevestiging",
  "kennisgeving",
  "verdaging-sturen",
  "einde",
  "einde-na-verdaging",
  "afgesproken",
  "antwoord",
  "ombudsman",
] as const;
export type MomentId = (typeof MOMENT_IDS)[number];

/** Why another date can be defended: see the words in content. */
export const OTHER_READINGS = [
  "kennisgeving-na-doorgeleiding",
  "verdagen-stapelen",
  "tien-plus-vier",
  "vier-weken-los",
  "antwoord-na-termijn",
  "schrikkeldag",
] as const;
export type OtherReading = (typeof OTHER_READINGS)[number];

/** How an end was counted: the terms that were added, one after the other, to a day that does not count itself. */
export type Counted = { from: IsoDate; weeks: number[] } | { from: IsoDate; years: number };

/** One date that matters. Its id leads to the words for it. */
export interface Moment {
  id: MomentId;
  /** `feit`: given; `wet`: set by law; `eigen`: good practice, our advice. */
  kind: "feit" | "wet" | "eigen";
  term: TermEnd;
  sources: string[];
  counted?: Counted;
  /** Where the law leaves other readings, what they give. */
  others: { id: OtherReading; term: TermEnd }[];
  /** The last open day on or before the counted end: in time in every reading. Only when it differs from the end. */
  safe?: IsoDate;
}

/** Why the term starts when it does. All but `doorgeleiding` lead to the day of receipt. */
export const STARTS = ["ontvangst", "doorgeleiding", "voor-2026", "geen-geval-a", "geen-bericht"] as const;

/** What the engine concludes. `start` is the day from which the terms of 9:11 count. */
export interface Terms {
  start: IsoDate;
  startBecause: (typeof STARTS)[number];
  moments: Moment[];
}

/** What cannot be; the id leads to the message at the field. */
export const INPUT_FAULTS = [
  "doorgeleiding-voor-ontvangst",
  "afspraak-voor-einde",
  "antwoord-voor-ontvangst",
  "antwoord-voor-doorgeleiding",
  "afspraak-voor-ontvangst",
] as const;
export type InputFault = (typeof INPUT_FAULTS)[number];
