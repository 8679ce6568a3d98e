import { getCollection, getEntry } from "astro:content";
import type { Calendar } from "../../lib/atw.ts";
import { LETTER_KINDS, type LetterKind } from "../../lib/letter-model.ts";
import { citationMap } from "../../sources.ts";
import type { Citations } from "../shared/Actions.tsx";
import type { BriefVoorbeeld, Concept, Eis, Situatie, Soort, Veld } from "./schema.ts";

/** All that the page of one kind of letter shows. */
export interface LetterData {
  soort: Soort;
  situaties: Situatie[];
  eisen: Eis[];
  concept: Concept;
  velden: Veld[];
  calendar: Calendar;
  citations: Citations;
}

/** The kinds of letters, in their order. */
export async function loadSoorten(): Promise<Soort[]> {
  const soorten = (await getCollection("briefSoorten")).map(({ data }) => data);
  return soorten.sort((a, b) => LETTER_KINDS.indexOf(a.id) - LETTER_KINDS.indexOf(b.id));
}

/** The words and requirements of one kind, from `content/tools/briefchecklist/`. Throws when a file is missing. */
export async function loadLetter(kind: LetterKind): Promise<LetterData> {
  const [soort, eisen, concept, situaties, velden, calendar] = await Promise.all([
    getEntry("briefSoorten", kind),
    getEntry("briefEisen", kind),
    getEntry("briefConcepten", kind),
    getCollection("briefSituaties"),
    getCollection("briefVelden"),
    getEntry("feestdagen", "feestdagen"),
  ]);
  if (!soort || !eisen || !concept || !calendar)
    throw new Error(`content/tools/briefchecklist/ mist ${kind} in soorten.yaml, eisen/ of concepten/`);
  const content = {
    soort: soort.data,
    situaties: pick(situaties, soort.data.situations),
    eisen: eisen.data.eisen,
    concept: concept.data,
    velden: pick(velden, concept.data.fields),
  };
  return {
    ...content,
    calendar: calendar.data,
    citations: citationMap([content.soort, content.situaties, content.eisen]),
  };
}

/** The worked examples, for one kind or for all. */
export async function loadVoorbeelden(kind?: LetterKind): Promise<BriefVoorbeeld[]> {
  const all = (await getCollection("briefVoorbeelden")).map(({ data }) => data);
  return all.filter((example) => kind === undefined || example.kind === kind);
}

function pick<T extends { id: string }>(entries: { data: T }[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => entries.find(({ data }) => data.id === id)?.data ?? []);
}
