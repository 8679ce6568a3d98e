/** The one list of components that authors use in MDX without importing, and of elements that get a class. */
import Begrip from "./components/mdx/Begrip.astro";
import Begrippenlijst from "./components/mdx/Begrippenlijst.astro";
import Beslissingen from "./components/mdx/Beslissingen.astro";
import Bron from "./components/mdx/Bron.astro";
import Bronnenlijst from "./components/mdx/Bronnenlijst.astro";
import Casuskaart from "./components/mdx/Casuskaart.astro";
import Casussen from "./components/mdx/Casussen.astro";
import Competenties from "./components/mdx/Competenties.astro";
import Deuren from "./components/mdx/Deuren.astro";
import Doelen from "./components/mdx/Doelen.astro";
import Gereedschap from "./components/mdx/Gereedschap.astro";
import InHetKort from "./components/mdx/InHetKort.astro";
import Kernwaarden from "./components/mdx/Kernwaarden.astro";
import LetOp from "./components/mdx/LetOp.astro";
import Praktijk from "./components/mdx/Praktijk.astro";
import Rollen from "./components/mdx/Rollen.astro";
import Stem from "./components/mdx/Stem.astro";
import Stijlproef from "./components/mdx/Stijlproef.astro";
import Verantwoording from "./components/mdx/Verantwoording.astro";
import Vereisten from "./components/mdx/Vereisten.astro";
import Wetsartikelen from "./components/mdx/Wetsartikelen.astro";
import Ladder from "./components/Ladder.astro";
import Route from "./components/Route.astro";
import Heading2 from "./components/mdx/elements/Heading2.astro";
import Heading3 from "./components/mdx/elements/Heading3.astro";
import Link from "./components/mdx/elements/Link.astro";
import Paragraph from "./components/mdx/elements/Paragraph.astro";
import Table from "./components/mdx/elements/Table.astro";
import Zoekpagina from "./search/Zoekpagina.astro";
import Briefsoorten from "./tools/briefchecklist/Soorten.astro";
import Taalsignalen from "./tools/briefchecklist/Taalsignalen.astro";
import Bewijs98 from "./tools/awb-9-8/Bewijs.astro";
import Toets98 from "./tools/awb-9-8/Toets98.astro";
import Beslisboom from "./tools/beslisboom/Beslisboom.astro";
import BeslisboomKaart from "./tools/beslisboom/Kaart.astro";
import Excuusloep from "./tools/excuuswizard/Loep.astro";
import Excuusspiegel from "./tools/excuuswizard/Spiegel.astro";
import Excuuswizard from "./tools/excuuswizard/Excuuswizard.astro";
import Termijnen from "./tools/termijnen/Termijnen.astro";

export const components = {
  Begrip,
  Begrippenlijst,
  Beslisboom,
  BeslisboomKaart,
  Bewijs98,
  Briefsoorten,
  Beslissingen,
  Bron,
  Bronnenlijst,
  Casuskaart,
  Casussen,
  Competenties,
  Deuren,
  Doelen,
  Excuusloep,
  Excuusspiegel,
  Excuuswizard,
  Gereedschap,
  InHetKort,
  Kernwaarden,
  Ladder,
  LetOp,
  Praktijk,
  Rollen,
  Route,
  Stem,
  Stijlproef,
  Taalsignalen,
  Termijnen,
  Toets98,
  Verantwoording,
  Vereisten,
  Wetsartikelen,
  Zoekpagina,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  p: Paragraph,
  table: Table,
};
