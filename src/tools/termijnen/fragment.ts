import { dutchDate, isIsoDate } from "../../lib/dates.ts";
import { decodeFragment, encodeFragment } from "../../lib/fragment.ts";
import type { TermijnInput } from "../../lib/termijnen-model.ts";
import {
  CHOICES,
  type ChoiceField,
  DATE_FIELDS,
  type DateField,
  EMPTY,
  type Field,
  FORWARDING_FIELDS,
  type Values,
} from "./fields.ts";

/** A link read back: the form that it holds, and what had to be dropped. */
export interface ReadLink {
  values: Values;
  /** Keys of pairs that are no field, no date or no answer. */
  dropped: string[];
  /** The fragment was too long to be one of ours. */
  tooLong: boolean;
}

/** Writes a form that was read as a fragment: dates (ISO) and ids only, and only what differs from an empty form. */
export function writeLink(values: Values, input: TermijnInput): string {
  const dates: Record<DateField, string | undefined> = {
    ontvangst: input.receipt,
    doorgeleiding: input.forwarding?.date,
    afspraak: input.agreed,
    antwoord: input.answered,
  };
  const pairs = (Object.keys(EMPTY) as Field[]).flatMap((field): [string, string][] => {
    if (FORWARDING_FIELDS.includes(field) && !input.forwarding) return [];
    const value = isDateField(field) ? dates[field] : values[field];
    return value === undefined || value === EMPTY[field] ? [] : [[field, value]];
  });
  return encodeFragment(pairs);
}

/**
 * Reads a fragment into a form, dates as people write them. What does not fit is dropped and named; a date that is none
 * is left to the form to refuse. An anchor or an empty fragment gives nothing.
 */
export function readLink(hash: string): ReadLink | undefined {
  const decoded = decodeFragment(hash);
  if (!decoded) return undefined;
  const values = { ...EMPTY };
  const dropped: string[] = [];
  for (const [key, value] of decoded.pairs) {
    if (isDateField(key) && /^\d{4}-\d{2}-\d{2}$/.test(value))
      values[key] = isIsoDate(value) ? dutchDate(value) : value;
    else if (isChoiceField(key) && CHOICES[key].some((choice) => choice === value)) values[key] = value;
    else dropped.push(key);
  }
  return { values, dropped, tooLong: decoded.tooLong };
}

const isDateField = (key: string): key is DateField => DATE_FIELDS.some((field) => field === key);
const isChoiceField = (key: string): key is ChoiceField => Object.hasOwn(CHOICES, key);
