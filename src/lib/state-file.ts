import { type IsoDate, isIsoDate } from "./dates.ts";

/** What a file of ours can be: a result with which it can be checked again, or work to go on with. */
const KINDS = ["klachtwijzer-bewijs", "klachtwijzer-werk"] as const;
type Kind = (typeof KINDS)[number];

/** How every file of ours begins. Keys are Dutch, because people open it. */
export interface Envelope {
  soort: Kind;
  /** Id of the tool that made it. */
  hulpmiddel: string;
  /** Version of what follows: a tool raises it when older versions of the site can no longer read it. */
  vorm: number;
  gemaakt: IsoDate;
}

/** Why a file cannot be read; the id leads to the message. */
export type StateFileFault =
  "te-groot" | "geen-bestand-van-ons" | "ander-hulpmiddel" | "nieuwer" | "beschadigd";

/** A file that was refused. */
export interface Refusal {
  fault: StateFileFault;
  /** With `ander-hulpmiddel`: which one, as the file says. */
  tool?: string;
}

/** Which file is read. */
interface Expected<T> {
  kind: Kind;
  tool: string;
  form: number;
  /** Largest file that is read, in characters. */
  limit: number;
  /** Whether all that stands beside the envelope is as it should be. */
  hasShape: (value: Record<string, unknown>) => value is Record<string, unknown> & T;
}

/** Whether something read from JSON is an object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

/** Reads a file that a tool wrote. Nothing is taken over from a file in which anything is doubtful. */
export function readStateFile<T>(text: string, expected: Expected<T>): { value: T } | Refusal {
  const { kind, tool, form, limit, hasShape } = expected;
  if (text.length > limit) return { fault: "te-groot" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: text.includes(kind) ? "beschadigd" : "geen-bestand-van-ons" };
  }
  if (!isRecord(value)) return { fault: "geen-bestand-van-ons" };
  const { soort, hulpmiddel, vorm, gemaakt } = value;
  if (!KINDS.some((each) => each === soort)) return { fault: "geen-bestand-van-ons" };
  if (hulpmiddel !== tool)
    return { fault: "ander-hulpmiddel", ...(typeof hulpmiddel === "string" && { tool: hulpmiddel }) };
  if (soort !== kind) return { fault: "geen-bestand-van-ons" };
  if (typeof vorm === "number" && vorm > form) return { fault: "nieuwer" };
  const isWhole = vorm === form && typeof gemaakt === "string" && isIsoDate(gemaakt);
  return isWhole && hasShape(value) ? { value } : { fault: "beschadigd" };
}
