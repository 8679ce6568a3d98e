import type { IsoDate } from "../../lib/dates.ts";

/** Today on the reader's own calendar. Engines take it as an argument; only islands ask for it. */
export function today(): IsoDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
