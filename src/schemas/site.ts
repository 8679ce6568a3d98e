import { z } from "zod";
import { href, id, text } from "./common.ts";

const link = z.strictObject({ label: text(40), href });

/** `content/site.yaml`: navigation and the fixed words of the shell. */
export const siteSchema = z.strictObject({
  name: text(30),
  tagline: text(120),
  /** The remark that this is unofficial; stands on every page. */
  disclaimer: text(300),
  main: z.array(link).min(3).max(7),
  footer: z.array(link),
  /** Real authorities, with their own addresses. */
  authorities: z.array(z.strictObject({ label: text(60), url: z.url(), what: text(120) })).min(1),
  /** First part of an address → name of that kind of page, for search filters. */
  kinds: z.record(id, text(24)),
  /** Folders whose pages are read one after the other. */
  series: z.array(text(60)),
  /** The three doors on the home page. */
  doors: z.array(z.strictObject({ label: text(40), what: text(120), href })).length(3),
});

/** `content/hulpmiddelen.yaml`: one card per tool. */
export const hulpmiddelSchema = z.strictObject({
  id,
  /** Place among the cards. */
  order: z.int().min(1),
  title: text(40),
  /** The question that the tool answers. */
  question: text(90),
  what: text(200),
  /** Minutes that it takes, as a range. */
  minutes: text(12),
  paper: z.boolean(),
  href,
});

export type Site = z.output<typeof siteSchema>;
export type Hulpmiddel = z.output<typeof hulpmiddelSchema>;
