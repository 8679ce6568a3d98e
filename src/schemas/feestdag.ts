import { z } from "zod";
import { isoDate, sources, text } from "./common.ts";

/** `content/feestdagen.yaml`: the days of Algemene termijnenwet article 3, and the period for which we know them all. */
export const feestdagenSchema = z.strictObject({
  /** First day that is covered. */
  from: isoDate,
  /** Last day that is covered; beyond it a tool says that it does not know. */
  to: isoDate,
  days: z.array(
    z.strictObject({
      date: isoDate,
      name: text(40),
      kind: z.enum(["erkend", "gelijkgesteld"]),
      sources,
    }),
  ),
});

export type Feestdagen = z.output<typeof feestdagenSchema>;
