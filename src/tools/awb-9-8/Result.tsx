import { endOfWeeks } from "../../lib/atw.ts";
import { addWeeks, dutchDate, isIsoDate } from "../../lib/dates.ts";
import { Cite } from "../shared/Actions.tsx";
import CopyLink from "../shared/CopyLink.tsx";
import Answers from "./Answers.tsx";
import ConductCard from "./ConductCard.tsx";
import DraftPanel from "./DraftPanel.tsx";
import { type Place, writePlace } from "./fragment.ts";
import type { Typed } from "./Island.tsx";
import { hasLeft } from "./questions.ts";
import ReceiptPanel from "./ReceiptPanel.tsx";
import { evaluate } from "./result.ts";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  place: Place;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  nameOf: (id: string) => string;
}

/** Weeks until a ground that ends by itself (f) is looked at again: our advice. */
const RECHECK_WEEKS = 13;

/** The result as a document: per conduct and for the letter, with reasons, sources, drafts and the receipt. */
export default function Result({ data, place, typed, keepTyped, nameOf }: Props) {
  const { state, all } = place;
  const result = evaluate(state);
  const left = hasLeft(state);
  // A letter for another desk has one outcome, whatever it complains of.
  const shown = left ? result.conducts.slice(0, 1) : result.conducts;
  const receipt = state.letter.ontvangst;
  const notice = receipt && isIsoDate(receipt) ? endOfWeeks(receipt, 4, data.calendar) : undefined;
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
          many={shown.length > 1}
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
      {maybeRefused && (
        <>
          <h3 class="nl-heading nl-heading--level-3">Uiterlijk op</h3>
          {notice?.known ? (
            <p>
              Kiest u voor niet behandelen? Dan moet uw bericht er uiterlijk op{" "}
              <strong>{dutchDate(notice.end)}</strong> zijn: vier weken na de ontvangst op{" "}
              {dutchDate(receipt ?? "")}.
              {notice.shifted.length > 0 &&
                ` De vier weken eindigen op ${dutchDate(notice.arithmetic)}; de Algemene termijnenwet schuift dat op naar de eerste dag die geen zaterdag, zondag of feestdag is.`}
            </p>
          ) : (
            <p>
              {notice
                ? "Voor dit jaar kennen wij de feestdagen nog niet. Tel vier weken vanaf de ontvangst en kijk zelf naar feestdagen."
                : "Vul de dag van ontvangst in om de laatste dag te zien: vier weken na ontvangst."}
            </p>
          )}
          <p class="bron">
            Bron: <Cite refs={["awb@9:8 lid 3", "atw@1"]} citations={data.citations} />
          </p>
          {shown.some(({ holds }) => holds.includes("f")) && receipt && isIsoDate(receipt) && (
            <p>
              Grond f geldt alleen zolang het onderzoek of de vervolging loopt. Ons advies: kijk op{" "}
              {dutchDate(addWeeks(receipt, RECHECK_WEEKS))} opnieuw, dertien weken na ontvangst.
            </p>
          )}
        </>
      )}
      <DraftPanel
        data={data}
        state={state}
        result={result}
        typed={typed}
        keepTyped={keepTyped}
        kind={onlyRefused ? "notice" : "note"}
        both={maybeRefused}
      />
      <h3 class="nl-heading nl-heading--level-3">Waar dit op steunt</h3>
      <Answers data={data} state={state} nameOf={nameOf} linkTo={(to) => writePlace(to)} bare />
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
