import { type DateFault, readDate } from "../../lib/date-input.ts";
import type { Calendar } from "../../lib/atw.ts";
import { addYears, type IsoDate } from "../../lib/dates.ts";
import { faultsOf } from "../../lib/termijnen.ts";
import { type InputFault, REGIME_IDS, type Regime, type TermijnInput } from "../../lib/termijnen-model.ts";

/** The fields of the form, in its order; also the keys in a link. */
export const FIELDS = [
  "ontvangst",
  "regime",
  "doorgeleid",
  "doorgeleiding",
  "geval-a",
  "bericht",
  "verdaagd",
  "afspraak",
  "antwoord",
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that take a date. */
export const DATE_FIELDS = ["ontvangst", "doorgeleiding", "afspraak", "antwoord"] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** The answers of the other fields; the first holds until another is chosen. */
export const CHOICES = {
  regime: [...REGIME_IDS, "weet-niet"],
  doorgeleid: ["nee", "ja"],
  "geval-a": ["weet-niet", "ja", "nee"],
  bericht: ["weet-niet", "ja", "nee"],
  verdaagd: ["nee", "ja"],
} as const;
export type ChoiceField = keyof typeof CHOICES;

/** Fields that only count when the complaint was passed on. */
export const FORWARDING_FIELDS: readonly Field[] = ["doorgeleiding", "geval-a", "bericht"];

/** Fields whose "weet ik niet" is told with the result. */
export const UNKNOWNS = ["regime", "geval-a", "bericht"] as const;

/** Why a typed date cannot be used. `te-vroeg` and `te-laat` lie outside the calendar of holidays. */
export const DATE_ERRORS = [
  "leeg",
  "onleesbaar",
  "onvolledig",
  "bestaat-niet",
  "te-ver",
  "te-vroeg",
  "te-laat",
] as const satisfies readonly (DateFault | "te-vroeg" | "te-laat")[];
export type DateError = (typeof DATE_ERRORS)[number];

/** What stands in the form: text as typed, or the id of an answer. */
export type Values = Record<Field, string>;

/** Something wrong in the form, with the field where it is said. */
export type FormError = { field: DateField; error: DateError } | { fault: InputFault };

/** The form read: input for the engine, or what is wrong with it. */
export type Reading =
  { input: TermijnInput; unknowns: (typeof UNKNOWNS)[number][] } | { errors: FormError[] };

/** How the form stands before anyone touches it. */
export const EMPTY: Values = {
  ontvangst: "",
  regime: CHOICES.regime[0],
  doorgeleid: CHOICES.doorgeleid[0],
  doorgeleiding: "",
  "geval-a": CHOICES["geval-a"][0],
  bericht: CHOICES.bericht[0],
  verdaagd: CHOICES.verdaagd[0],
  afspraak: "",
  antwoord: "",
};

/** Years after the calendar up to which a given date is no slip: those need no holidays. */
const REACH = 2;

/** Reads one date as typed, and holds it against the calendar. */
export function readField(
  field: DateField,
  typed: string,
  calendar: Calendar,
): { date: IsoDate } | { error: DateError } {
  const read = readDate(typed);
  if ("fault" in read) return { error: read.fault };
  if (read.date < calendar.from) return { error: "te-vroeg" };
  const counts = field === "ontvangst" || field === "doorgeleiding";
  if (counts && read.date > calendar.to) return { error: "te-laat" };
  if (read.date > addYears(calendar.to, REACH)) return { error: "te-ver" };
  return read;
}

/** Reads the whole form. Everything that is wrong is said at once; with anything wrong there is no input. */
export function readForm(values: Values, calendar: Calendar): Reading {
  const errors: FormError[] = [];
  const date = (field: DateField, required: boolean): IsoDate | undefined => {
    if (!required && values[field].trim() === "") return undefined;
    const read = readField(field, values[field], calendar);
    if ("date" in read) return read.date;
    errors.push({ field, error: read.error });
    return undefined;
  };
  const receipt = date("ontvangst", true);
  const forwarded = values.doorgeleid === "ja";
  const forwarding = forwarded ? date("doorgeleiding", true) : undefined;
  const agreed = date("afspraak", false);
  const answered = date("antwoord", false);
  if (errors.length > 0 || receipt === undefined) return { errors };

  const input: TermijnInput = {
    receipt,
    ...(forwarding && {
      forwarding: {
        date: forwarding,
        caseA: values["geval-a"] === "ja",
        noticed: values.bericht === "ja",
      },
    }),
    // Not known: the shortest holds, which is in time whichever it is.
    regime: REGIME_IDS.find((regime) => regime === values.regime) ?? ("zes-weken" satisfies Regime),
    deferred: values.verdaagd === "ja",
    ...(agreed && { agreed }),
    ...(answered && { answered }),
  };
  const faults = faultsOf(input, calendar);
  if (faults.length > 0) return { errors: faults.map((fault) => ({ fault })) };
  const unknowns = UNKNOWNS.filter(
    (field) => values[field] === "weet-niet" && (forwarded || !FORWARDING_FIELDS.includes(field)),
  );
  return { input, unknowns };
}

/** The form as it would stand for an input: the way back from {@link readForm}. */
export function valuesOf(input: TermijnInput): Values {
  const { forwarding } = input;
  const yes = (value: boolean) => (value ? "ja" : "nee");
  return {
    ontvangst: input.receipt,
    regime: input.regime,
    doorgeleid: yes(forwarding !== undefined),
    doorgeleiding: forwarding?.date ?? "",
    "geval-a": forwarding ? yes(forwarding.caseA) : EMPTY["geval-a"],
    bericht: forwarding ? yes(forwarding.noticed) : EMPTY.bericht,
    verdaagd: yes(input.deferred),
    afspraak: input.agreed ?? "",
    antwoord: input.answered ?? "",
  };
}
