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
  "content/paginas/index.mdx": page(`Tekst met <Begrip id="klacht">klacht</Begrip> en [een link](/visie/#kop).

<Bron ref="ombudsvisie@4.2; eigen" />
`),
  "content/paginas/visie/index.mdx": page("Tekst.\n"),
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
