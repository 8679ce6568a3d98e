import {
  type Calendar,
  endOfWeeks,
  fixed,
  LONGEST,
  lastOpenDay,
  shiftToOpenDay,
  type TermEnd,
} from "./atw.ts";
import { addWeeks, addYears, daysBetween, type IsoDate } from "./dates.ts";
import type { InputFault, Moment, Regime, TermijnInput, Terms } from "./termijnen-model.ts";

export type { InputFault, Moment, OtherReading, Regime, TermijnInput, Terms } from "./termijnen-model.ts";

/** Weeks of each regime, and the place in the law. */
export const REGIMES: Record<Regime, { weeks: 6 | 10 | 14; source: string }> = {
  "zes-weken": { weeks: 6, source: "awb@9:11 lid 1" },
  "tien-weken": { weeks: 10, source: "awb@9:11 lid 1" },
  "politie-tien": { weeks: 10, source: "politiewet@72" },
  "politie-veertien": { weeks: 14, source: "politiewet@72" },
};

/** Weeks for telling that a complaint is not handled: Awb 9:8 lid 3. */
const NOTICE = 4;
/** Most weeks by which handling can be deferred: Awb 9:11 lid 2. */
const DEFERRAL = 4;
/** Weeks within which we advise to acknowledge; the law has none. */
const ACKNOWLEDGE = 1;
/** First day on which Awb 2:24 held. What it means for complaints received before is not settled. */
const LATER_START_SINCE: IsoDate = "2026-01-01";

/** What cannot be: checked before any date is shown. */
export function faultsOf(input: TermijnInput, calendar: Calendar): InputFault[] {
  const { receipt, forwarding, agreed, answered } = input;
  const faults: InputFault[] = [];
  if (forwarding && forwarding.date < receipt) faults.push("doorgeleiding-voor-ontvangst");
  if (agreed && agreed < receipt) faults.push("afspraak-voor-ontvangst");
  else if (agreed && agreed <= latest(endsOf(input, calendar).lawful)) faults.push("afspraak-voor-einde");
  if (answered && answered < receipt) faults.push("antwoord-voor-ontvangst");
  else if (answered && answered < startOf(input).start) faults.push("antwoord-voor-doorgeleiding");
  return faults;
}

/**
 * All dates that matter for one complaint: Awb 9:8 lid 3, 9:11 and 9:24, counted with the Algemene termijnenwet.
 * Where the law leaves two readings the earliest is the answer and the other stands beside it. One exception: for
 * ten plus four weeks the Atw is held to apply, as to two terms of at most twelve weeks each.
 */
export function computeTermijnen(input: TermijnInput, calendar: Calendar): Terms {
  const { receipt, forwarding, regime, deferred, agreed, answered } = input;
  const { start, startBecause } = startOf(input);
  const { weeks, source } = REGIMES[regime];
  const { end, extended, lawful } = endsOf(input, calendar);
  const notice = endOfWeeks(receipt, NOTICE, calendar);
  const noticeFromStart = endOfWeeks(start, NOTICE, calendar);
  const shifts = weeks > LONGEST ? "atw@4" : "atw@1";

  const moments: Moment[] = [
    fact("ontvangst", receipt, ["awb@2:20", "awb@9:11 lid 1"]),
    ...(forwarding ? [fact("doorgeleiding", forwarding.date, ["awb@2:16", "awb@2:24"])] : []),
    advice("bevestiging", addWeeks(receipt, ACKNOWLEDGE), ["awb@9:6", "eigen"], calendar),
    {
      id: "kennisgeving",
      kind: "wet",
      term: notice,
      sources: ["awb@9:8 lid 3", "atw@1"],
      counted: { from: receipt, weeks: [NOTICE] },
      others: same(notice, noticeFromStart)
        ? []
        : [{ id: "kennisgeving-na-doorgeleiding", term: noticeFromStart }],
    },
    // The law names no day, but what has ended cannot be prolonged.
    advice("verdaging-sturen", end.arithmetic, ["awb@9:11 lid 2", "eigen"], calendar),
    {
      id: "einde",
      kind: "wet",
      term: end,
      sources: [source, shifts],
      counted: { from: start, weeks: [weeks] },
      others: [],
    },
    ...(deferred
      ? [
          {
            id: "einde-na-verdaging" as const,
            kind: "wet" as const,
            ...extended,
            sources: ["awb@9:11 lid 2", shifts],
            counted: { from: start, weeks: [weeks, DEFERRAL] },
          },
        ]
      : []),
    ...(agreed ? [fact("afgesproken", agreed, ["awb@9:11 lid 3"])] : []),
    ...(answered ? [fact("antwoord", answered, ["awb@9:12", "awb@9:8 lid 3"])] : []),
    ombudsman(answered, agreed ? fixed(agreed) : lawful),
  ];
  return { start, startBecause, moments: moments.map((moment) => withSafe(moment, calendar)) };
}

const fact = (id: Moment["id"], date: IsoDate, sources: string[]): Moment => ({
  id,
  kind: "feit",
  term: fixed(date),
  sources,
  others: [],
});

/** Our advice: the last open day on or before a date. */
function advice(id: Moment["id"], date: IsoDate, sources: string[], calendar: Calendar): Moment {
  const day = lastOpenDay(date, calendar);
  const term: TermEnd = day ? fixed(day) : { known: false, arithmetic: date, unknown: date };
  return { id, kind: "eigen", term, sources, others: [] };
}

/** Whether two readings come to the same known day. */
const same = (one: TermEnd, other: TermEnd) => one.known && other.known && one.end === other.end;

/** The day itself, or as far as counting alone goes. */
const latest = (term: TermEnd): IsoDate => (term.known ? term.end : term.arithmetic);

/** Awb 2:24: later than receipt only in case a, only with notice to the sender, and only since 2026. */
function startOf({ receipt, forwarding }: TermijnInput): Pick<Terms, "start" | "startBecause"> {
  if (!forwarding) return { start: receipt, startBecause: "ontvangst" };
  if (receipt < LATER_START_SINCE) return { start: receipt, startBecause: "voor-2026" };
  if (!forwarding.caseA) return { start: receipt, startBecause: "geen-geval-a" };
  if (!forwarding.noticed) return { start: receipt, startBecause: "geen-bericht" };
  return { start: forwarding.date, startBecause: "doorgeleiding" };
}

/** The end by Awb 9:11 lid 1, with deferral (lid 2), and which of the two holds. */
function endsOf(input: TermijnInput, calendar: Calendar) {
  const { start } = startOf(input);
  const { weeks } = REGIMES[input.regime];
  const end = endOfWeeks(start, weeks, calendar);
  const extended = extendedEnd(start, weeks, end, calendar);
  return { end, extended, lawful: input.deferred ? extended.term : end };
}

/**
 * The end after deferral by four weeks. First reading: all weeks from the start, then the Atw. Others: four weeks from
 * the end that the Atw already moved; and, as the weeks together are more than twelve, no Atw at all.
 */
function extendedEnd(
  start: IsoDate,
  weeks: number,
  end: TermEnd,
  calendar: Calendar,
): Pick<Moment, "term" | "others"> {
  const bare = fixed(addWeeks(start, weeks + DEFERRAL));
  const moved = shiftToOpenDay(bare.arithmetic, calendar);
  // The four weeks may be a term of their own, to which the Atw does apply.
  if (weeks > LONGEST)
    return { term: bare, others: same(bare, moved) ? [] : [{ id: "vier-weken-los", term: moved }] };
  const others: Moment["others"] = [];
  const stacked = end.known ? endOfWeeks(end.end, DEFERRAL, calendar) : end;
  if (moved.known && !same(stacked, moved)) others.push({ id: "verdagen-stapelen", term: stacked });
  if (moved.known && weeks + DEFERRAL > LONGEST && !same(bare, moved))
    others.push({ id: "tien-plus-vier", term: bare });
  return { term: moved, others };
}

/**
 * One year after the answer, or after the day on which it should have come (Awb 9:24 lid 1). After an answer that came
 * too late both can be defended. The Atw does not hold for years.
 */
function ombudsman(answered: IsoDate | undefined, last: TermEnd): Moment {
  const late = answered !== undefined && last.known && answered > last.end;
  const from = answered === undefined || late ? latest(last) : answered;
  const until = addYears(from, 1);
  const others: Moment["others"] = [];
  if (late) others.push({ id: "antwoord-na-termijn", term: fixed(addYears(answered, 1)) });
  // 29 February has no counterpart: the last day of the month, or the first of the next.
  if (from.endsWith("-02-29")) others.push({ id: "schrikkeldag", term: fixed(`${until.slice(0, 4)}-03-01`) });
  return {
    id: "ombudsman",
    kind: "wet",
    term: answered || last.known ? fixed(until) : { known: false, arithmetic: until, unknown: last.unknown },
    sources: [answered ? "awb@9:24 lid 1" : "awb@9:24 lid 1 onder b", "atw@4"],
    counted: { from, years: 1 },
    others,
  };
}

/** Adds the safe day to an end of a term for the authority: when the end moved, or falls on a closed day unmoved. */
function withSafe(moment: Moment, calendar: Calendar): Moment {
  if (moment.kind !== "wet" || moment.id === "ombudsman" || !moment.term.known) return moment;
  const safe = lastOpenDay(moment.term.arithmetic, calendar);
  return safe && safe !== moment.term.end ? { ...moment, safe } : moment;
}

/** Days from today to a moment: negative when it lies behind. */
export const daysLeft = (today: IsoDate, { term }: Pick<Moment, "term">): number | undefined =>
  term.known ? daysBetween(today, term.end) : undefined;
