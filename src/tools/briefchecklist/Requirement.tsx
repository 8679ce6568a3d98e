import type { Hit } from "../../lib/analysis.ts";
import type { WordedSignal } from "../../lib/hints.ts";
import { type Citations, Cite, Strength } from "../shared/Actions.tsx";
import { placeholdersIn } from "../../lib/placeholders.ts";
import { PassageText, ShowPassage } from "../shared/Hints.tsx";
import type { Ticks } from "./engine.ts";
import type { Eis } from "./schema.ts";

interface Props {
  eis: Eis;
  citations: Citations;
  /** While the case is not known: on what it depends. */
  depends: string[];
  tick: Ticks[string];
  onTick: (tick: Ticks[string]) => void;
  /** False until the page has mounted: then the browser keeps what was ticked before. */
  ready: boolean;
  /** Sentences that may show it; nothing while no letter is read back. */
  suggestions?: Hit<WordedSignal>[] | undefined;
  /** Whether a letter was read back at all. */
  wasRead: boolean;
  /** The field that holds the letter. */
  field: string;
}

/** One requirement: to tick, with why, examples, and where the letter seems to meet it. */
export default function Requirement(props: Props) {
  const { eis, citations, depends, tick, onTick, ready, suggestions, wasRead, field } = props;
  const { id, text, strength, why, weak, good, except, sources } = eis;
  const toggle = (state: "ja" | "nvt") =>
    onTick({ ...tick, state: tick?.state === state ? undefined : state });
  return (
    <li class="eis" id={`eis-${id}`}>
      <label class="eis__regel">
        <input
          class="keuze__vak"
          type="checkbox"
          name={`eis-${id}`}
          checked={ready ? tick?.state === "ja" : undefined}
          onChange={() => toggle("ja")}
        />
        <span>
          <Strength strength={strength} /> {text}
          {tick?.state === "nvt" && <strong> (niet van toepassing)</strong>}
        </span>
      </label>
      {depends.map((condition) => (
        <p key={condition} class="eis__als">
          Geldt bij {condition}
        </p>
      ))}
      {wasRead && suggestions?.length === 0 && (
        <p class="eis__plaats">Wij zagen geen zin die hierop lijkt. Kijk zelf.</p>
      )}
      {suggestions?.map((hit) => (
        <p key={hit.sentence.at} class="eis__plaats">
          {placeholdersIn(hit.sentence.text).length > 0
            ? "Hier is nog iets in te vullen:"
            : "Misschien staat het hier:"}{" "}
          <PassageText sentence={hit.sentence} match={hit.match} />{" "}
          <ShowPassage field={field} sentence={hit.sentence} />
        </p>
      ))}
      <details class="eis__meer">
        <summary>
          Waarom, voorbeelden en notitie<span class="alleen-lezer">: {text}</span>
        </summary>
        <p>{why}</p>
        <p data-slecht>
          <strong>Zwak:</strong> <q>{weak}</q>
        </p>
        <p>
          <strong>Beter:</strong> <q>{good}</q>
        </p>
        {except && (
          <p>
            <strong>Geldt niet altijd:</strong> {except}
          </p>
        )}
        <p class="acties__bron">
          Bron: <Cite refs={sources} citations={citations} />
        </p>
        <div data-alleen-js>
          <label class="eis__regel">
            <input
              class="keuze__vak"
              type="checkbox"
              name={`nvt-${id}`}
              checked={ready ? tick?.state === "nvt" : undefined}
              onChange={() => toggle("nvt")}
            />
            <span>
              Niet van toepassing op deze brief<span class="alleen-lezer">: {text}</span>
            </span>
          </label>
          <label class="utrecht-form-label" for={`notitie-${id}`}>
            Uw notitie<span class="alleen-lezer">: {text}</span>
          </label>
          <textarea
            class="utrecht-textarea"
            id={`notitie-${id}`}
            name={`notitie-${id}`}
            rows={2}
            value={ready ? (tick?.note ?? "") : undefined}
            onInput={({ currentTarget }) => onTick({ ...tick, note: currentTarget.value })}
          />
        </div>
      </details>
      <p class="eis__papier" aria-hidden="true">
        {tick?.note}
      </p>
    </li>
  );
}
