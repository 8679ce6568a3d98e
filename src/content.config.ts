import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { parse } from "yaml";
import type { StijfWoord } from "./schemas/leesbaarheid.ts";
import { doelSchema, rolSchema, stationSchema, treeSchema } from "./schemas/beeld.ts";
import { begripSchema } from "./schemas/begrip.ts";
import { beslissingSchema } from "./schemas/beslissing.ts";
import { bronSchema } from "./schemas/bron.ts";
import { casusSchema, themaSchema } from "./schemas/casus.ts";
import { eigenschapGroepSchema } from "./schemas/eigenschap.ts";
import { feestdagenSchema } from "./schemas/feestdag.ts";
import { herkomstSchema } from "./schemas/herkomst.ts";
import { kernwaardeSchema } from "./schemas/norm.ts";
import { paginaSchema } from "./schemas/pagina.ts";
import { hulpmiddelSchema } from "./schemas/site.ts";
import { stijfWoordSchema } from "./schemas/leesbaarheid.ts";
import { taalregelSchema } from "./schemas/taalregel.ts";
import { taalproefSchema, taalsignaalSchema } from "./schemas/taalsignaal.ts";
import { wetSchema } from "./schemas/wet.ts";
import {
  grondSchema,
  toetsTekstenSchema,
  uitkomstSchema,
  toetsVoorbeeldSchema,
  vraagSchema,
} from "./tools/awb-9-8/schema.ts";
import {
  briefVoorbeeldSchema,
  conceptSchema,
  eisenSchema,
  situatieSchema,
  soortSchema,
  veldSchema,
} from "./tools/briefchecklist/schema.ts";
import { exampleSchema, phaseSchema } from "./tools/beslisboom/schema.ts";
import {
  adviesSchema,
  excuusTekstenSchema,
  excuusUitkomstSchema,
  kaderSchema,
  paarSchema,
  stapSchema,
  voorafSchema,
} from "./tools/excuuswizard/schema.ts";
import { termijnenTekstenSchema, termijnenVoorbeeldSchema } from "./tools/termijnen/schema.ts";

/** A list of stiff words by phrase: they have no ids. */
const byPhrase = (text: string) =>
  Object.fromEntries((parse(text) as StijfWoord[]).map((word) => [word.phrase, word]));

export const collections = {
  paginas: defineCollection({
    loader: glob({ base: "./content/paginas", pattern: "**/*.mdx" }),
    schema: paginaSchema,
  }),
  beslissingen: defineCollection({
    loader: glob({ base: "./content/beslissingen", pattern: "*.md" }),
    schema: beslissingSchema,
  }),
  bronnen: defineCollection({ loader: file("content/bronnen.yaml"), schema: bronSchema }),
  begrippen: defineCollection({ loader: file("content/begrippen.yaml"), schema: begripSchema }),
  ladder: defineCollection({ loader: file("content/ladder.yaml"), schema: treeSchema }),
  route: defineCollection({ loader: file("content/route.yaml"), schema: stationSchema }),
  rollen: defineCollection({ loader: file("content/rollen.yaml"), schema: rolSchema }),
  doelen: defineCollection({ loader: file("content/doelen.yaml"), schema: doelSchema }),
  herkomst: defineCollection({
    loader: glob({ base: "./content/herkomst", pattern: "*.yaml" }),
    schema: herkomstSchema,
  }),
  wet: defineCollection({ loader: glob({ base: "./content/wet", pattern: "*.yaml" }), schema: wetSchema }),
  normen: defineCollection({ loader: file("content/normen.yaml"), schema: kernwaardeSchema }),
  eigenschappen: defineCollection({
    loader: file("content/eigenschappen.yaml"),
    schema: eigenschapGroepSchema,
  }),
  casussen: defineCollection({
    loader: glob({ base: "./content/casussen", pattern: "*.yaml" }),
    schema: casusSchema,
  }),
  themas: defineCollection({ loader: file("content/themas.yaml"), schema: themaSchema }),
  hulpmiddelen: defineCollection({ loader: file("content/hulpmiddelen.yaml"), schema: hulpmiddelSchema }),
  beslisboom: defineCollection({
    loader: glob({ base: "./content/tools/beslisboom", pattern: ["*.yaml", "!*.voorbeelden.yaml"] }),
    schema: phaseSchema,
  }),
  beslisboomVoorbeelden: defineCollection({
    loader: file("content/tools/beslisboom/beslisboom.voorbeelden.yaml"),
    schema: exampleSchema,
  }),
  termijnenTeksten: defineCollection({
    loader: glob({ base: "./content/tools/termijnen", pattern: "teksten.yaml" }),
    schema: termijnenTekstenSchema,
  }),
  termijnenVoorbeelden: defineCollection({
    loader: file("content/tools/termijnen/termijnen.voorbeelden.yaml"),
    schema: termijnenVoorbeeldSchema,
  }),
  feestdagen: defineCollection({
    loader: glob({ base: "./content", pattern: "feestdagen.yaml" }),
    schema: feestdagenSchema,
  }),
  awb98Vragen: defineCollection({ loader: file("content/tools/awb-9-8/vragen.yaml"), schema: vraagSchema }),
  awb98Gronden: defineCollection({ loader: file("content/tools/awb-9-8/gronden.yaml"), schema: grondSchema }),
  awb98Uitkomsten: defineCollection({
    loader: file("content/tools/awb-9-8/uitkomsten.yaml"),
    schema: uitkomstSchema,
  }),
  awb98Teksten: defineCollection({
    loader: glob({ base: "./content/tools/awb-9-8", pattern: "teksten.yaml" }),
    schema: toetsTekstenSchema,
  }),
  awb98Voorbeelden: defineCollection({
    loader: file("content/tools/awb-9-8/awb-9-8.voorbeelden.yaml"),
    schema: toetsVoorbeeldSchema,
  }),
  stijveWoorden: defineCollection({
    loader: file("content/stijve-woorden.yaml", { parser: byPhrase }),
    schema: stijfWoordSchema,
  }),
  taalregels: defineCollection({ loader: file("content/taalregels.yaml"), schema: taalregelSchema }),
  taalsignalen: defineCollection({ loader: file("content/taalsignalen.yaml"), schema: taalsignaalSchema }),
  taalproef: defineCollection({
    loader: glob({ base: "./content", pattern: "taalsignalen.proef.yaml" }),
    schema: taalproefSchema,
  }),
  briefSoorten: defineCollection({
    loader: file("content/tools/briefchecklist/soorten.yaml"),
    schema: soortSchema,
  }),
  briefSituaties: defineCollection({
    loader: file("content/tools/briefchecklist/situaties.yaml"),
    schema: situatieSchema,
  }),
  briefVelden: defineCollection({
    loader: file("content/tools/briefchecklist/velden.yaml"),
    schema: veldSchema,
  }),
  briefEisen: defineCollection({
    loader: glob({ base: "./content/tools/briefchecklist/eisen", pattern: "*.yaml" }),
    schema: eisenSchema,
  }),
  briefConcepten: defineCollection({
    loader: glob({ base: "./content/tools/briefchecklist/concepten", pattern: "*.yaml" }),
    schema: conceptSchema,
  }),
  briefVoorbeelden: defineCollection({
    loader: file("content/tools/briefchecklist/briefchecklist.voorbeelden.yaml"),
    schema: briefVoorbeeldSchema,
  }),
  excuusVooraf: defineCollection({
    loader: file("content/tools/excuuswizard/vooraf.yaml"),
    schema: voorafSchema,
  }),
  excuusUitkomsten: defineCollection({
    loader: file("content/tools/excuuswizard/uitkomsten.yaml"),
    schema: excuusUitkomstSchema,
  }),
  excuusAdviezen: defineCollection({
    loader: file("content/tools/excuuswizard/adviezen.yaml"),
    schema: adviesSchema,
  }),
  excuusStappen: defineCollection({
    loader: file("content/tools/excuuswizard/stappen.yaml"),
    schema: stapSchema,
  }),
  excuusKaders: defineCollection({
    loader: file("content/tools/excuuswizard/kaders.yaml"),
    schema: kaderSchema,
  }),
  excuusParen: defineCollection({
    loader: file("content/tools/excuuswizard/paren.yaml"),
    schema: paarSchema,
  }),
  excuusTeksten: defineCollection({
    loader: glob({ base: "./content/tools/excuuswizard", pattern: "teksten.yaml" }),
    schema: excuusTekstenSchema,
  }),
};
