import { z } from "zod";
import { href, id, sources, text } from "./common.ts";

/** One rung of the complaint ladder, `content/ladder.yaml`, lowest first. */
export const treeSchema = z.strictObject({
  id,
  number: z.int().min(1).max(3),
  /** Who acts on this rung; stands in the drawing. */
  who: text(22),
  /** What happens there, one line. */
  what: text(90),
  /** When a complaint goes up from here. */
  up: text(140).optional(),
  href,
  sources,
});

/** One station of the five-step route, `content/route.yaml`. */
export const stationSchema = z.strictObject({
  id,
  number: z.int().min(1).max(5),
  /** Name in the drawing. */
  title: text(16),
  /** What the step asks, one or two lines under the drawing. */
  what: text(140),
  href,
  sources,
});

export type Tree = z.output<typeof treeSchema>;
export type Station = z.output<typeof stationSchema>;

/** One of the three roles that put the base in order, `content/rollen.yaml`; the last number stands on top. */
export const rolSchema = z.strictObject({
  id,
  number: z.int().min(1).max(3),
  who: text(22),
  /** What this role brings, one line. */
  what: text(90),
  href,
  sources,
});

/** One of the two goals, `content/doelen.yaml`. */
export const doelSchema = z.strictObject({
  id,
  number: z.int().min(1).max(2),
  title: text(30),
  what: text(120),
  /** How this goal serves the other. */
  feeds: text(90),
  href,
  sources,
});
