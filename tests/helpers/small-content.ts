import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The smallest content that is right: one of everything. Path → text. */
export const smallContent: Record<string, string> = {
  "content/bronnen.yaml": `- id: ombudsvisie
  kind: visie
  title: De visie
  short: Ombudsvisie
  says: Wat erin staat.
  citedIn: []
  checkedOn: "2026-11-23"
- id: eigen
  kind: eigen
  title: Ons advies
  short: ons advies
  says: Wat wij vinden.
  citedIn: []
  checkedOn: "2026-11-23"
`,
  "content/begrippen.yaml": `- id: klacht
  term: klacht
  definition: Een uiting van onvrede.
  sources: ["ombudsvisie@1.4"]
  page: /visie/
- id: klager
  term: klager
  definition: Wie klaagt.
  sources: ["eigen"]
  see: ["klacht"]
`,
  "content/zoekwoorden.yaml": `- word: klachtbehandelaar
  parts: [klacht, behandelaar]
- word: sorry
  same: [excuus]
`,
  "content/ladder.yaml": `- id: medewerker
  number: 1
  who: De medewerker
  what: Lost het op
  href: /
  sources: ["ombudsvisie@1.4"]
`,
  "content/route.yaml": `- id: binnenkomst
  number: 1
  title: Binnenkomst
  what: Herken de klacht.
  href: /
  sources: ["ombudsvisie@4.2"]
`,
  "content/rollen.yaml": `- id: bestuurder
  number: 1
  who: Bestuurder
  what: Een visie
  href: /visie/
  sources: ["ombudsvisie@2.1"]
`,
  "content/doelen.yaml": `- id: helpen
  number: 1
  title: Helpen
  what: Op weg helpen.
  feeds: Het leert u iets.
  href: /visie/
  sources: ["ombudsvisie@3.3"]
`,
  "content/feestdagen.yaml": `from: "2026-01-01"
to: "2026-12-31"
days:
  - { date: "2026-01-01", name: Nieuwjaarsdag, kind: erkend, sources: ["eigen"] }
`,
  "content/themas.yaml": `- id: horen
  order: 1
  label: Horen
  what: Beide kanten horen.
  href: /wet/ombudsvisie/9-10/
`,
  "content/normen.yaml": `- id: respectvol
  number: 1
  title: Respectvol
  asks: Wees netjes.
  sources: ["eigen"]
  requirements:
    - id: fair-play
      number: 8
      title: Fair play
      asks: Geef een eerlijke kans.
      more: Ook hier.
      example: { text: Een zaak., case: zaak }
      questions: [Een?, Twee?, Drie?]
      sources: ["eigen"]
    - id: maatwerk
      number: 11
      title: Maatwerk
      asks: Wijk af als het moet.
      more: Ook hier.
      example: { text: Een zaak. }
      questions: [Een?, Twee?, Drie?]
      sources: ["eigen"]
`,
  "content/stijve-woorden.yaml": `- phrase: dient te
  instead: [moet]
`,
  "content/leesbaarheid.yaml": `- page: /visie/
  allow: dient te
  reason: Voorbeeld.
`,
  "content/eigenschappen.yaml": `- id: contact
  number: 1
  title: Contact
  what: Praten.
  traits:
    - { id: luisteren, title: Luisteren, what: Laat uitpraten., sources: ["ombudsvisie@4.3"] }
`,
  "content/herkomst/ombudsvisie.yaml": `source: ombudsvisie
order: 1
parts:
  - { id: ov-1, kind: hoofdstuk, title: Een }
  - { id: ov-1.1, kind: paragraaf, title: Eerste, under: ov-1 }
`,
  "content/wet/klachten.yaml": `id: klachten
law: ombudsvisie
title: De wet
order: 1
page: /visie/
validFrom: "2026-08-15"
checkedOn: "2026-11-23"
articles:
  - article: "9:8"
    title: Niet verplicht
    part: Afdeling 9.1.2
    depth: hoofdlijn
    short: Soms hoeft het niet.
    asks: [{ lid: lid 1, text: Het hoeft niet. }]
    sources: ["eigen"]
  - article: "9:10"
    title: Horen
    part: Afdeling 9.1.2
    depth: artikel
    short: Hoor beide kanten.
    asks: [{ text: Geef gelegenheid. }]
    sources: ["eigen"]
`,
  "content/casussen/zaak.yaml": `title: Een zaak
short: Zaak
kind: column
summary: Een zin die lang genoeg is om als samenvatting te dienen.
authority: een gemeente
year: 2017
step: 2
facts: [Er was eens.]
wrong: [Het ging mis.]
lesson: Luister.
rules: ["ombudsvisie@4.3"]
norms: [{ id: fair-play, by: ons }]
helped: [Bellen.]
questions:
  - { ask: Een?, note: Daarom. }
  - { ask: Twee?, note: Daarom. }
  - { ask: Drie?, note: Daarom. }
themes: [horen]
covers: [ov-1.1]
sources: ["ombudsvisie@4.3"]
checkedOn: "2026-11-23"
`,
  "content/hulpmiddelen.yaml": `- id: beslisboom
  order: 1
  title: Beslisboom
  question: Wat nu?
  what: Loopt mee.
  minutes: "5"
  paper: true
  href: /visie/
`,
  "content/site.yaml": `name: Klachtwijzer
tagline: Hulp
disclaimer: Onofficieel.
main:
  - { label: Visie, href: /visie/ }
  - { label: Start, href: / }
  - { label: Weer, href: /visie/ }
footer: []
authorities:
  - { label: Ombudsman, url: "https://www.nationaleombudsman.nl/", what: klachten }
kinds: { visie: Visie }
series: []
doors:
  - { label: A, what: Een, href: / }
  - { label: B, what: Twee, href: / }
  - { label: C, what: Drie, href: / }
`,
  "content/paginas/index.mdx":
    page(`Tekst met <Begrip id="klacht">klacht</Begrip> en [een link](/visie/#kop), [een casus](/casussen/zaak/) en [een bron](/bronnen/eigen/).

<Bron ref="ombudsvisie@4.2; eigen" />
`),
  "content/paginas/visie/index.mdx": page("Tekst.\n").replace("checkedOn", 'covers: ["ov-1#kop"]\ncheckedOn'),
  "content/tools/beslisboom/10-een.yaml": `id: een
order: 10
title: Een
intro: Een fase.
step: 1
questions:
  - id: uiting
    question: Is dit onvrede?
    short: Onvrede?
    why: Daarom.
    sources: ["ombudsvisie@4.2"]
    page: /visie/
    answers:
      - id: ja
        label: Ja
        because: Het is zo.
        next: klaar
        actions:
          - text: Doe iets.
            strength: hoort
            sources: ["ombudsvisie@4.2"]
      - id: nee
        label: Nee
        because: Het is niet zo.
        next: klaar
outcomes:
  - id: klaar
    title: Klaar
    short: Klaar
    what: Het is klaar.
    tone: goed
    doors:
      - label: Start
        href: /
    sources: ["eigen"]
`,
  "content/tools/beslisboom/beslisboom.voorbeelden.yaml": `- id: zaak
  title: Een zaak
  story: Er was eens.
  sources: ["eigen"]
  answers: { uiting: ja }
  outcome: klaar
  lesson: Een les.
`,
  "content/beslissingen/0001-eerste.md": `---
title: Een beslissing
date: "2026-11-23"
status: geldt
kind: techniek
---

Tekst.
`,
};

function page(body: string): string {
  return `---
title: "Een pagina"
short: "Pagina"
description: "Een zin die lang genoeg is om als omschrijving te dienen."
sources: ["ombudsvisie@4.2"]
checkedOn: "2026-11-23"
---

${body}`;
}

/** A change to the small content: in one file, replace a piece of text. `from: ""` writes a whole new file. */
export interface Damage {
  file: string;
  from: string;
  to: string;
}

/** Writes the small content, damaged, to a new temporary folder; gives the folder. Throws when the damage hits nothing. */
export function writeContent(damage?: Damage): string {
  const files = { ...smallContent };
  if (damage) {
    const before = files[damage.file] ?? "";
    if (!before.includes(damage.from)) throw new Error(`"${damage.from}" is not in ${damage.file}`);
    files[damage.file] = damage.from === "" ? damage.to : before.replace(damage.from, damage.to);
  }
  const root = mkdtempSync(join(tmpdir(), "klachtwijzer-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
