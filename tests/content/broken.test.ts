import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/content-check/check.ts";
import { formatProblems } from "../../src/content-check/problem.ts";
import { type Damage, smallContent, writeContent } from "../helpers/small-content.ts";

const BRONNEN = "content/bronnen.yaml";
const BEGRIPPEN = "content/begrippen.yaml";
const HOME = "content/paginas/index.mdx";
const FASE = "content/tools/beslisboom/10-een.yaml";
const CASUS = "content/casussen/zaak.yaml";
const NORMEN = "content/normen.yaml";
const WET = "content/wet/klachten.yaml";
const VOORBEELDEN = "content/tools/beslisboom/beslisboom.voorbeelden.yaml";

function report(damage?: Damage): string[] {
  const root = writeContent(damage);
  try {
    return checkContent(root).map(({ file, path, message }) => `${[file, ...path].join(" › ")} | ${message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the small content is right", () => {
  expect(report()).toEqual([]);
});

/** What the author did wrong → where and how the build says so. */
test.each<[string, Damage, string]>([
  [
    "a typo in a field name",
    { file: BRONNEN, from: "  says: Wat erin", to: "  zegt: Wat erin" },
    `${BRONNEN} › 0 | onbekend veld "zegt"`,
  ],
  [
    "a field left out",
    { file: BRONNEN, from: "  short: Ombudsvisie\n", to: "" },
    `${BRONNEN} › 0 › short | dit veld ontbreekt; verwacht tekst`,
  ],
  [
    "a wrong word from a fixed list",
    { file: BRONNEN, from: "kind: visie", to: "kind: boekje" },
    `${BRONNEN} › 0 › kind | verwacht een van: visie, wet`,
  ],
  [
    "a number for text",
    { file: BRONNEN, from: "title: De visie", to: "title: 12" },
    `${BRONNEN} › 0 › title | verwacht tekst`,
  ],
  [
    "an address that is none",
    {
      file: BRONNEN,
      from: "  says: Wat wij",
      to: "  url: nergens\n  urlStatus: ongecontroleerd\n  says: Wat wij",
    },
    `${BRONNEN} › 1 › url | verwacht een volledig webadres`,
  ],
  [
    "an address without its status",
    { file: BRONNEN, from: "  says: Wat wij", to: "  url: https://example.org/\n  says: Wat wij" },
    `${BRONNEN} › 1 › urlStatus | verwacht`,
  ],
  [
    "a date that does not exist",
    { file: BRONNEN, from: '"2026-11-23"', to: '"2026-13-01"' },
    `${BRONNEN} › 0 › checkedOn | deze datum bestaat niet`,
  ],
  [
    "a date the wrong way round",
    { file: BRONNEN, from: '"2026-11-23"', to: '"23-11-2026"' },
    `${BRONNEN} › 0 › checkedOn | verwacht een datum als`,
  ],
  [
    "a double id",
    { file: BRONNEN, from: "id: eigen", to: "id: ombudsvisie" },
    `${BRONNEN} › 1 › id | dubbele id "ombudsvisie"`,
  ],
  [
    "a capital in an id",
    { file: BEGRIPPEN, from: "id: klager", to: "id: Klager" },
    `${BEGRIPPEN} › 1 › id | verwacht kleine letters`,
  ],
  [
    "YAML that cannot be read",
    { file: BEGRIPPEN, from: "- id: klager", to: "- id: [klager" },
    `${BEGRIPPEN} › regel `,
  ],
  [
    "a list that became a block",
    { file: "content/ladder.yaml", from: smallContent["content/ladder.yaml"] ?? "", to: "medewerker: 1\n" },
    "content/ladder.yaml | verwacht een lijst",
  ],
  [
    "a statement without source",
    { file: BEGRIPPEN, from: 'sources: ["eigen"]', to: "sources: []" },
    `${BEGRIPPEN} › 1 › sources | verwacht minstens één bron`,
  ],
  [
    "a definition that is too long",
    { file: BEGRIPPEN, from: "Wie klaagt.", to: "x".repeat(300) },
    `${BEGRIPPEN} › 1 › definition | te lang of te groot; verwacht hoogstens 260 tekens`,
  ],
  [
    "an unknown source",
    { file: BEGRIPPEN, from: 'sources: ["eigen"]', to: 'sources: ["eigne"]' },
    `${BEGRIPPEN} › 1 › sources › 0 | onbekende bron "eigne"; verwacht een id uit content/bronnen.yaml. Bedoelde u "eigen"?`,
  ],
  [
    "a dangling 'see'",
    { file: BEGRIPPEN, from: '["klacht"]', to: '["klagt"]' },
    `${BEGRIPPEN} › 1 › see › 0 | onbekend begrip "klagt"`,
  ],
  [
    "a link to a page that is not there",
    { file: BEGRIPPEN, from: "page: /visie/", to: "page: /visi/" },
    `${BEGRIPPEN} › 0 › page | onbekende pagina "/visi/"; verwacht het adres van een pagina uit content/paginas/. Bedoelde u "/visie/"?`,
  ],
  [
    "an address without slash",
    { file: BEGRIPPEN, from: "page: /visie/", to: "page: visie" },
    `${BEGRIPPEN} › 0 › page | verwacht een adres op deze site`,
  ],
  [
    "parts that do not make the word",
    { file: "content/zoekwoorden.yaml", from: "[klacht, behandelaar]", to: "[klacht, handelaar]" },
    "content/zoekwoorden.yaml › 0 › parts | verwacht delen die samen het woord vormen",
  ],
  [
    "a double search word",
    { file: "content/zoekwoorden.yaml", from: "word: sorry", to: "word: klachtbehandelaar" },
    'content/zoekwoorden.yaml › 1 › word | dubbele word "klachtbehandelaar"',
  ],
  [
    "a part of a source that is not in its outline",
    { file: "content/paginas/visie/index.mdx", from: "ov-1#kop", to: "ov-11#kop" },
    'content/paginas/visie/index.mdx › covers › 0 | onbekend onderdeel "ov-11"; verwacht een id uit content/herkomst/',
  ],
  [
    "a requirement that is none of the 22",
    { file: CASUS, from: "id: fair-play", to: "id: fairplay" },
    `${CASUS} › norms › 0 › id | onbekend vereiste "fairplay"; verwacht een id uit content/normen.yaml. Bedoelde u "fair-play"?`,
  ],
  [
    "an unknown theme",
    { file: CASUS, from: "themes: [horen]", to: "themes: [horenn]" },
    `${CASUS} › themes › 0 | onbekend thema "horenn"`,
  ],
  [
    "a rule in an unknown source",
    { file: CASUS, from: 'rules: ["ombudsvisie@4.3"]', to: 'rules: ["visie@4.3"]' },
    `${CASUS} › rules › 0 | onbekende bron "visie"`,
  ],
  [
    "a case in which nothing went wrong and nothing worked",
    { file: CASUS, from: "wrong: [Het ging mis.]\n", to: "" },
    `${CASUS} › wrong | verwacht \`wrong\``,
  ],
  [
    "two discussion questions instead of three",
    { file: CASUS, from: "  - { ask: Drie?, note: Daarom. }\n", to: "" },
    `${CASUS} › questions | te kort of te klein; verwacht minstens 3`,
  ],
  [
    "an example from a case that is not there",
    { file: NORMEN, from: "case: zaak", to: "case: zaakk" },
    `${NORMEN} › 0 › requirements › 0 › example › case | onbekende casus "zaakk"; verwacht de naam van een bestand uit content/casussen/. Bedoelde u "zaak"?`,
  ],
  [
    "a requirement number used twice",
    { file: NORMEN, from: "number: 11", to: "number: 8" },
    `${NORMEN} › 0 › requirements › 1 › number | dubbele number "8"`,
  ],
  [
    "an article number that is none",
    { file: WET, from: 'article: "9:8"', to: 'article: "art. 9:8"' },
    `${WET} › articles › 0 › article | verwacht een artikelnummer`,
  ],
  [
    "an article that stands there twice",
    { file: WET, from: 'article: "9:8"', to: 'article: "9:10"' },
    `${WET} › articles › 1 › article | dubbele article "9:10"`,
  ],
  [
    "a link to an article without a page of its own",
    { file: "content/themas.yaml", from: "9-10", to: "9-8" },
    'content/themas.yaml › 0 › href | onbekende pagina "/wet/ombudsvisie/9-8/"',
  ],
  [
    "a part below a part that is not there",
    { file: "content/herkomst/ombudsvisie.yaml", from: "under: ov-1 ", to: "under: ov-2 " },
    'content/herkomst/ombudsvisie.yaml › parts › 1 › under | onbekend onderdeel "ov-2"',
  ],
  [
    "two doors instead of three",
    { file: "content/site.yaml", from: "  - { label: C, what: Drie, href: / }\n", to: "" },
    "content/site.yaml › doors | te kort of te klein; verwacht minstens 3",
  ],
  [
    "a page without fields",
    { file: HOME, from: "---\ntitle", to: "title" },
    `${HOME} | verwacht bovenaan een blok met velden`,
  ],
  [
    "a page with an unknown field",
    { file: HOME, from: 'short: "Pagina"', to: 'short: "Pagina"\nauteur: "ik"' },
    `${HOME} | onbekend veld "auteur"`,
  ],
  [
    "a page with too short a description",
    { file: HOME, from: "Een zin die lang genoeg is om als omschrijving te dienen.", to: "Kort." },
    `${HOME} › description | verwacht één zin van minstens 40 tekens`,
  ],
  [
    "an unknown term in running text",
    { file: HOME, from: 'id="klacht"', to: 'id="klaagt"' },
    `${HOME} › regel 9 | onbekend begrip "klaagt"`,
  ],
  [
    "an unknown source in running text",
    { file: HOME, from: "; eigen", to: "; eigeen" },
    `${HOME} › regel 11 | onbekende bron "eigeen"`,
  ],
  [
    "a dead link in running text",
    { file: HOME, from: "(/visie/#kop)", to: "(/vissie/#kop)" },
    `${HOME} › regel 9 | onbekende pagina "/vissie/"`,
  ],
  [
    "two pages with one address",
    {
      file: "content/paginas/visie.mdx",
      from: "",
      to: '---\ntitle: "T"\nshort: "T"\ndescription: "Een zin die lang genoeg is om als omschrijving te dienen."\nsources: ["eigen"]\ncheckedOn: "2026-11-23"\n---\n',
    },
    "zelfde adres /visie/",
  ],
  [
    "an answer that leads nowhere",
    { file: FASE, from: "next: klaar", to: "next: klaarr" },
    `${FASE} › questions › 0 › answers › 0 › next | doodlopend: "klaarr" bestaat niet`,
  ],
  [
    "a question with one answer",
    {
      file: FASE,
      from: "      - id: nee\n        label: Nee\n        because: Het is niet zo.\n        next: klaar\n",
      to: "",
    },
    `${FASE} › questions › 0 › answers | verwacht minstens twee antwoorden`,
  ],
  [
    "an outcome without a door",
    { file: FASE, from: "    doors:\n      - label: Start\n        href: /\n", to: "    doors: []\n" },
    `${FASE} › outcomes › 0 › doors | verwacht minstens één volgende deur`,
  ],
  [
    "an unreachable outcome",
    {
      file: FASE,
      from: "outcomes:\n",
      to: 'outcomes:\n  - id: weg\n    title: Weg\n    short: Weg\n    what: Weg.\n    tone: goed\n    doors: [{ label: Start, href: / }]\n    sources: ["eigen"]\n',
    },
    `${FASE} › outcomes › 0 | onbereikbaar: naar "weg"`,
  ],
  [
    "a circle",
    { file: FASE, from: "next: klaar", to: "next: uiting" },
    `${FASE} › questions › 0 | kring: uiting → uiting`,
  ],
  [
    "an unknown strength",
    { file: FASE, from: "strength: hoort", to: "strength: verplicht" },
    `${FASE} › questions › 0 › answers › 0 › actions › 0 › strength | verwacht een van: moet, hoort, kan, liever, eigen`,
  ],
  [
    "an unknown source in the tree",
    { file: FASE, from: 'sources: ["eigen"]', to: 'sources: ["wet"]' },
    `${FASE} › outcomes › 0 › sources › 0 | onbekende bron "wet"`,
  ],
  [
    "a worked case with another outcome",
    { file: VOORBEELDEN, from: "outcome: klaar", to: "outcome: anders" },
    `${VOORBEELDEN} › 0 › outcome | de antwoorden leiden naar "klaar"`,
  ],
  [
    "a worked case that stops half-way",
    { file: VOORBEELDEN, from: "{ uiting: ja }", to: "{}" },
    `${VOORBEELDEN} › 0 › answers | het pad stopt bij vraag "uiting"; verwacht daar een antwoord: ja, nee`,
  ],
  [
    "a decision with an unknown state",
    { file: "content/beslissingen/0001-eerste.md", from: "status: geldt", to: "status: concept" },
    "content/beslissingen/0001-eerste.md › status | verwacht een van: geldt, vervangen",
  ],
])("%s stops the build and says where", (_, damage, expected) => {
  const found = report(damage);
  expect(found.filter((line) => line.includes(expected))).toHaveLength(1);
});

test("a missing file is named", () => {
  const root = writeContent();
  rmSync(join(root, "content/route.yaml"));
  expect(checkContent(root)).toContainEqual({
    file: "content/route.yaml",
    path: [],
    message: "dit bestand ontbreekt",
  });
  rmSync(root, { recursive: true });
});

test("the report counts, and gives each fault its place and its words", () => {
  expect(formatProblems([{ file: "content/a.yaml", path: [0, "id"], message: "fout" }])).toBe(
    "De inhoud klopt niet (1 fout):\n\ncontent/a.yaml › 0 › id\n    fout\n",
  );
});
