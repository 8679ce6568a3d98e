import type { Citation } from "../../lib/source-ref.ts";
import type { Moment } from "../../lib/termijnen-model.ts";
import type { Entry } from "./ics.ts";
import type { Teksten } from "./schema.ts";
import { dateOf } from "./timeline.ts";
import { longDate } from "./words.ts";

/** One moment as an entry in a diary: what, the safe day, and the articles. */
export function entryOf(
  moment: Moment,
  moments: Teksten["moments"],
  citations: Record<string, Citation>,
): Entry {
  const { id, safe, sources, others } = moment;
  const { label, what } = moments[id];
  const articles = sources.map((ref) => citations[ref]?.label ?? ref).join(", ");
  return {
    date: dateOf(moment),
    alarmsBefore: safe ?? dateOf(moment),
    summary: `Klacht: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    description: [
      what,
      safe && `Kantoorveilig: ${longDate(safe)}.`,
      others.length > 0 && "De wet laat hier meer dan één lezing toe.",
      `Bron: ${articles}.`,
      "Berekend met Klachtwijzer. Controleer de dag van ontvangst.",
    ]
      .filter(Boolean)
      .join("\n"),
  };
}
