import { z } from "zod";
import { id, isoDate, text } from "./common.ts";
import { covers } from "./herkomst.ts";

/** One source in `content/bronnen.yaml`. */
export const bronSchema = z
  .strictObject({
    /** Used in references: `no-2013-139`. */
    id,
    /** What it is; groups the list of sources. */
    kind: z.enum([
      "visie",
      "wet",
      "rapport",
      "wijzer",
      "column",
      "kamerstuk",
      "boek",
      "brief",
      "website",
      "folder",
      "procedure",
      "model",
      "eigen",
    ]),
    /** Official title, or our description when `titleIsOurs` is set. */
    title: text(220),
    titleIsOurs: z.literal(true).optional(),
    author: text(120).optional(),
    /** Report or document number as the issuer writes it. */
    number: text(60).optional(),
    year: z.int().min(1900).max(2100).optional(),
    date: isoDate.optional(),
    /** How a source line cites it. */
    short: text(40),
    /** Official address. */
    url: z.url().optional(),
    /** Whether someone opened the address; only `gecontroleerd` is shown without a remark. */
    urlStatus: z.enum(["gecontroleerd", "ongecontroleerd"]).optional(),
    /** For laws: date from which the text that we used is in force. */
    validFrom: isoDate.optional(),
    /** What it decided, advised or contains, in own words. */
    says: text(600),
    /** Sections of the Ombudsvisie that cite it. */
    citedIn: z.array(text(40)),
    /** Footnotes of the Ombudsvisie that this entry accounts for. */
    covers,
    /** When we last read it. */
    checkedOn: isoDate,
  })
  .refine((bron) => (bron.url === undefined) === (bron.urlStatus === undefined), {
    path: ["urlStatus"],
    message: "verwacht `urlStatus` precies dan als er een `url` is",
  });

export type Bron = z.output<typeof bronSchema>;
