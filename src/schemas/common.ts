import { z } from "zod";
import { isIsoDate } from "../lib/dates.ts";
import { SOURCE_REF_PATTERN } from "../lib/source-ref.ts";

/** Opaque id: small letters, digits and hyphens. No meaning is read from its parts. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "verwacht kleine letters, cijfers en streepjes, zoals `warme-doorverwijzing`",
  );

/** Calendar date, `YYYY-MM-DD`, kept as text so that no time zone can shift it. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "verwacht een datum als `2026-11-23`")
  .refine(isIsoDate, "deze datum bestaat niet; verwacht een datum als `2026-11-23`");

/** Reference to a source, with an optional place: `awb@9:8 lid 3`. */
const sourceRef = z
  .string()
  .regex(SOURCE_REF_PATTERN, "verwacht een bron-id met eventueel een plaats, zoals `ombudsvisie@4.2`");

/** One or more sources: no statement goes without. */
export const sources = z.array(sourceRef).min(1, "verwacht minstens één bron");

/** Internal address: starts with a slash; pages end with one, an anchor may follow. */
export const href = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
    "verwacht een adres op deze site, zoals `/visie/kenmerken/#anker`",
  );

/** Running text: not empty, no space around it. */
export const text = (max: number) => z.string().trim().min(1, "hier hoort tekst").max(max);
