/** The kinds of letters, in the order in which a complaint meets them. Articles of the Awb stand in the content. */
export const LETTER_KINDS = [
  "ontvangstbevestiging",
  "afschrift-beklaagde",
  "uitnodiging-horen",
  "verslag-horen",
  "verdaging",
  "verder-uitstel",
  "afronding-na-oplossing",
  "afronding-na-onderzoek",
  "afwijking-van-advies",
  "niet-in-behandeling",
  "gedragsregel",
  "doorverwijzing",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What about a case changes what a letter must hold. Each is a question with ja, nee or weet-niet. */
export const SITUATIONS = [
  "commissie",
  "politie",
  "mondeling",
  "elektronisch",
  "webformulier",
  "doorgeleid",
  "aan-beklaagde",
  "fout",
  "deels",
  "niet-vast",
  "gesprek",
  "brief-gewenst",
  "lid-2",
  "belasting",
  "bestuursorgaan",
] as const;
export type Situation = (typeof SITUATIONS)[number];

export const SITUATION_ANSWERS = ["ja", "nee", "weet-niet"] as const;
export type SituationAnswer = (typeof SITUATION_ANSWERS)[number];

/** Groups of requirements, in the order in which they are shown. */
export const GROUPS = ["boodschap", "onderbouwing", "rechten", "vervolg", "toon", "verzending"] as const;
export type Group = (typeof GROUPS)[number];

/** How strong a requirement is: the law, the Ombudsvisie, or good practice of ours. See `/over/`. */
export const STRENGTHS = ["moet", "hoort", "kan", "liever", "eigen"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Most characters of a text that are read back at once. */
export const LONGEST_TEXT = 200_000;
