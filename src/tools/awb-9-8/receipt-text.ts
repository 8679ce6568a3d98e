import { dutchDate, isIsoDate } from "../../lib/dates.ts";
import { CONDUCT_QUESTIONS, LETTER_QUESTIONS } from "./model.ts";
import type { Receipt } from "./receipt.ts";
import { labelOf, type ToolData, wordsOf } from "./types.ts";

/** A receipt as text for a file: answers, rule, article, reason, version. */
export function receiptText(receipt: Receipt, data: ToolData, nameOf: (id: string) => string): string {
  const answer = (
    question: (typeof LETTER_QUESTIONS)[number] | (typeof CONDUCT_QUESTIONS)[number],
    value: string,
  ) => {
    const words = wordsOf(data, question);
    return `- ${words.question}\n  ${isIsoDate(value) ? dutchDate(value) : labelOf(words, value)} (${words.sources.map(place).join(", ")})`;
  };
  const place = (ref: string) => data.citations[ref]?.label ?? ref;
  const lines = (
    questions: readonly (typeof LETTER_QUESTIONS)[number][] | readonly (typeof CONDUCT_QUESTIONS)[number][],
    answers: Record<string, string | undefined>,
  ) =>
    questions.flatMap((question) => (answers[question] ? [answer(question, answers[question] ?? "")] : []));

  return [
    "Awb 9:8-toets, uitkomst",
    `Gemaakt op ${dutchDate(receipt.gemaakt)} met Klachtwijzer ${receipt.versie.tool}`,
    `Wet: Awb, geldend vanaf ${dutchDate(receipt.versie.law.validFrom)}, gecontroleerd op ${dutchDate(receipt.versie.law.checkedOn)}`,
    `Regels: ${receipt.versie.hash}`,
    "",
    "OVER DE BRIEF",
    ...lines(LETTER_QUESTIONS, receipt.brief),
    ...receipt.gedragingen.flatMap(({ id, answers, uitkomsten, gronden, redenen }) => [
      "",
      nameOf(id).toUpperCase(),
      ...lines(CONDUCT_QUESTIONS, answers),
      ...uitkomsten.flatMap((outcome) => {
        const words = data.outcomes.find((each) => each.id === outcome);
        return words
          ? [
              `UITKOMST${uitkomsten.length > 1 ? " (mogelijk)" : ""}: ${words.title}`,
              `  Omdat: ${words.because}`,
            ]
          : [];
      }),
      ...gronden.flatMap((ground) => {
        const words = data.grounds.find((each) => each.id === ground);
        return words ? [`  Grond: artikel ${words.place} Awb. ${words.rule}`] : [];
      }),
      ...Object.entries(redenen)
        .filter(([, text]) => text.trim() !== "")
        .map(([reason, text]) => `  Reden (${reason}): ${text.trim()}`),
    ]),
    "",
    "Niet verplicht betekent niet: mag niet. Klachtwijzer is geen site van de overheid.",
    `Controlegetal: ${receipt.controle}`,
    "",
  ].join("\n");
}
