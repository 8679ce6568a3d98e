/** Our five steps of an apology, in their order. Not those of the Excuuskaart (2011): see the decision record. */
export const STEPS = ["erkennen", "uitleg", "verantwoordelijkheid", "herstel", "vooruit"] as const;
export type Step = (typeof STEPS)[number];

/** What is asked before the apology, and the answers it can have. */
export const QUESTIONS = {
  mis: ["ja", "deels", "nee", "weet-niet"],
  last: ["ja", "nee", "weet-niet"],
  wie: ["medewerker", "organisatie", "weet-niet"],
  gesproken: ["ja-met-excuus", "ja-zonder-excuus", "nee"],
  geld: ["ja", "nee", "weet-niet"],
  tegen: ["ja", "nee"],
} as const;
export type Question = keyof typeof QUESTIONS;
export type Answers = Partial<Record<Question, string>>;

/** Whether an apology is in place. */
export const OUTCOMES = ["past", "klein", "deels", "eerst-uitzoeken", "geen-fout"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Subjects of the advice: by whom, how, when, and what to do with fear of liability. */
export const ADVICE_PARTS = ["wie", "hoe", "wanneer", "angst"] as const;
