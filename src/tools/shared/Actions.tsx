import CitationList from "../../components/CitationList.tsx";
import type { Citation } from "../../lib/source-ref.ts";

/** Citations by reference, as a page or its data brings them. */
export type Citations = Record<string, Citation>;

/** A list of sources as links; a reference that is not known is still shown. */
export function Cite({ refs, citations }: { refs: string[]; citations: Citations }) {
  return <CitationList citations={refs.map((ref) => citations[ref] ?? { label: ref, href: "/bronnen/" })} />;
}

/** How strength is shown before an action: see `/over/` for what each means. */
const STRENGTH_WORDS = {
  moet: "Moet",
  hoort: "Hoort",
  kan: "Kan",
  liever: "Liever",
  eigen: "Ons advies",
};

/** The strength of an action or requirement, in a word. */
export function Strength({ strength }: { strength: keyof typeof STRENGTH_WORDS }) {
  return <span class={`kracht kracht--${strength}`}>{STRENGTH_WORDS[strength]}</span>;
}

/** Something to do, with its strength and sources. */
export interface Action {
  text: string;
  strength: keyof typeof STRENGTH_WORDS;
  sources: string[];
}

/** Things to do, each with its strength in a word and its sources. Also drawn in static pages. */
export function ActionList({ actions, citations }: { actions: Action[]; citations: Citations }) {
  return (
    <ul class="acties">
      {actions.map(({ text, strength, sources }) => (
        <li key={text}>
          <Strength strength={strength} /> {text}{" "}
          <span class="acties__bron" data-pagefind-ignore>
            (<Cite refs={sources} citations={citations} />)
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where to go from an outcome. */
export function Doors({ doors }: { doors: { label: string; href: string }[] }) {
  return (
    <ul class="verder">
      {doors.map(({ label, href }) => (
        <li key={href}>
          <a class="nl-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
