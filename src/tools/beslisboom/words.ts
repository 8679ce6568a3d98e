import type { Strength } from "./schema.ts";

/** How strength is shown before an action: see `/over/` for what each means. */
export const STRENGTH_WORDS: Record<Strength, string> = {
  moet: "Moet",
  hoort: "Hoort",
  kan: "Kan",
  liever: "Liever",
  eigen: "Ons advies",
};
