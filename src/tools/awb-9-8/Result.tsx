import { isIsoDate } from "../../lib/dates.ts";
import { Cite } from "../shared/Actions.tsx";
import CopyLink from "../shared/CopyLink.tsx";
import Answers from "./Answers.tsx";
import ConductCard from "./ConductCard.tsx";
import Deadlines from "./Deadlines.tsx";
import DraftPanel from "./DraftPanel.tsx";
import { type Place, writePlace } from "./fragment.ts";
import type { Typed } from "./Island.tsx";
import { hasLeft } from "./questions.ts";
import ReceiptPanel from "./ReceiptPanel.tsx";
import { evaluate } from "./result.ts";
import type { ToolData } from "./types.ts";
import Wise from "./Wise.tsx";

interface Props {
  data: ToolData;
  place: Place;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  nameOf: (id: string) => string;
}

/** The result as a document: per conduct and for the letter, with reasons, sources, drafts and the receipt. */
export default function Result({ data, place, typed, keepTyped, nameOf }: Props) {
  const { state, all } = place;
  const result = evaluate(state);
  const left = hasLeft(state);
  // A letter for another desk has one outcome, whatever it complains of.
  const shown = left ? result.conducts.slice(0, 1) : result.conducts;
  const receipt = state.letter.ontvangst;
  const refused = shown.some(({ outcomes }) => outcomes.join() === "niet-verplicht");
  const mustHandle = shown.some(({ outcomes }) => outcomes.join() === "behandelplicht");
  const maybeRefused = shown.some(({ outcomes }) => outcomes.includes("niet-verplicht"));
  const untested = shown.some(
    ({ outcomes, open }) => outcomes.join() === "niet-verplicht" && open.length > 0,
  );
  const onlyRefused = shown.every(({ outcomes }) => outcomes.join() === "niet-verplicht");

  return (
    <section class="bewijs">
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus>
        Uitkomst
        {shown.length > 1 && ` voor ${shown.length} gedragingen`}
      </h2>
      {!result.settled && (
        <p class="uitkomst__wat">
          Niet alles staat vast. Zoek uit wat hieronder bij "Nog uit te zoeken" staat. Blijft u twijfelen? Dan
          is behandelen ons advies.
        </p>
      )}
      {shown.map((conduct) => (
        <ConductCard
          key={conduct.id}
          data={data}
          state={state}
          result={conduct}
          name={left ? "De brief" : nameOf(conduct.id)}
          typed={typed}
          keepTyped={keepTyped}
        />
      ))}
      {untested && !all && (
        <p>
          <a class="nl-link" href={writePlace({ state, all: true })}>
            Loop ook de andere gronden na
          </a>{" "}
          Voor de uitkomst hoeft dat niet. In een brief noemt u liever alle gronden die gelden.
        </p>
      )}
      {result.decision && (
        <>
          <h3 class="nl-heading nl-heading--level-3">Het deel over een besluit</h3>
          <p>{data.texts.decision[result.decision].text}</p>
          <p class="bron">
            Bron: <Cite refs={data.texts.decision[result.decision].sources} citations={data.citations} />
          </p>
        </>
      )}
      <Deadlines
        data={data}
        receipt={receipt && isIsoDate(receipt) ? receipt : undefined}
        maybeRefused={maybeRefused}
        mustHandle={mustHandle}
        hasF={shown.some(({ holds }) => holds.includes("f"))}
      />
      {maybeRefused && <Wise data={data} />}
      <DraftPanel
        data={data}
        state={state}
        result={result}
        typed={typed}
        keepTyped={keepTyped}
        kind={onlyRefused ? "notice" : "note"}
        both={refused && !left}
      />
      <h3 class="nl-heading nl-heading--level-3">Waar dit op steunt</h3>
      <Answers
        data={data}
        state={state}
        nameOf={nameOf}
        linkTo={(to) => writePlace({ ...(all && { all }), ...to })}
        bare
      />
      {data.texts.open.length > 0 && (
        <details class="waarom">
          <summary>Waar de wet ruimte laat</summary>
          <ul>
            {data.texts.open.map(({ text, sources }) => (
              <li key={text}>
                {text}{" "}
                <span class="acties__bron">
                  (<Cite refs={sources} citations={data.citations} />)
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReceiptPanel data={data} state={state} typed={typed} nameOf={nameOf} />
      <p class="stap__knoppen">
        <button class="nl-button nl-button--secondary" type="button" onClick={() => print()}>
          Print
        </button>
        <CopyLink />
      </p>
    </section>
  );
}
