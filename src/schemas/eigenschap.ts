import { z } from "zod";
import { id, sources, text } from "./common.ts";

/** One group of traits and skills, `content/eigenschappen.yaml`; the groups are ours, the traits the Ombudsvisie's. */
export const eigenschapGroepSchema = z.strictObject({
  id,
  /** Place among the groups. */
  number: z.int().min(1),
  title: text(40),
  /** What the group is about, one sentence. */
  what: text(200),
  traits: z
    .array(
      z.strictObject({
        id,
        /** As the list in appendix II names it. */
        title: text(60),
        /** One line: what it means on the job. */
        what: text(200),
        /** Sections of the Ombudsvisie in which it counts. */
        sources,
      }),
    )
    .min(1),
});

export type EigenschapGroep = z.output<typeof eigenschapGroepSchema>;
