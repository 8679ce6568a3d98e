import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { getCollection, getEntry } from "astro:content";
import { canonicalJson } from "../../lib/checksum.ts";
import { citationMap } from "../../sources.ts";
import { version } from "../../version.ts";
import { CONDUCT_QUESTIONS, GROUNDS, LETTER_QUESTIONS, OUTCOMES } from "./model.ts";
import type { Voorbeeld } from "./schema.ts";
import type { ToolData } from "./types.ts";

/** The files that hold the rules; with the words they make the hash by which a receipt names its rules. */
const RULES = ["model", "engine", "questions"].map((name) => `src/tools/awb-9-8/${name}.ts`);

const byPlace = <T extends { id: string }>(items: T[], order: readonly string[]): T[] =>
  [...items].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

/** All that the tool shows, from `content/tools/awb-9-8/` and `content/feestdagen.yaml`. */
export async function loadTool(): Promise<ToolData> {
  const [questions, grounds, outcomes, texts, calendar] = await Promise.all([
    getCollection("awb98Vragen"),
    getCollection("awb98Gronden"),
    getCollection("awb98Uitkomsten"),
    getEntry("awb98Teksten", "teksten"),
    getEntry("feestdagen", "feestdagen"),
  ]);
  if (!texts || !calendar)
    throw new Error("content/tools/awb-9-8/teksten.yaml of content/feestdagen.yaml ontbreekt");
  const words = {
    questions: byPlace(
      questions.map(({ data }) => data),
      [...LETTER_QUESTIONS, ...CONDUCT_QUESTIONS],
    ),
    grounds: byPlace(
      grounds.map(({ data }) => data),
      GROUNDS,
    ),
    outcomes: byPlace(
      outcomes.map(({ data }) => data),
      OUTCOMES,
    ),
    texts: texts.data,
  };
  const rules = RULES.map((file) => readFileSync(file, "utf8")).join("\n");
  const hash = createHash("sha256")
    .update(canonicalJson(words) + rules)
    .digest("hex")
    .slice(0, 12);
  const { validFrom, checkedOn } = texts.data.law;
  return {
    ...words,
    calendar: calendar.data,
    citations: {
      ...citationMap(words),
      ...citationMap({ sources: ["awb@9:8 lid 3", "awb@9:11 lid 1", "atw@1"] }),
    },
    version: { tool: version, law: { validFrom, checkedOn }, hash },
  };
}

/** The worked cases. */
export async function loadExamples(): Promise<Voorbeeld[]> {
  return (await getCollection("awb98Voorbeelden")).map(({ data }) => data);
}
