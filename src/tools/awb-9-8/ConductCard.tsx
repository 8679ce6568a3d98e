import { dutchDate, isIsoDate } from "../../lib/dates.ts";
import { ActionList, Cite } from "../shared/Actions.tsx";
import { changesFor } from "./changes.ts";
import { oldestWithinAYear } from "./engine.ts";
import type { Typed } from "./Island.tsx";
import type { State } from "./model.ts";
import Reasons from "./Reasons.tsx";
import type { ConductResult } from "./result.ts";
import { labelOf, type ToolData, wordsOf } from "./types.ts";

interface Props {
  data: ToolData;
  state: State;
  result: ConductResult;
  name: string;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  /** More conducts in this letter. */
  many: boolean;
}

/** What becomes of one conduct: what, why, what to find out, what would change it, what to do, and the next door. */
export default function ConductCard({ data, state, result, name, typed, keepTyped, many }: Props) {
  const conduct = state.conducts.find(({ id }) => id === result.id);
  const outcomes = result.outcomes
    .map((id) => data.outcomes.find((outcome) => outcome.id === id))
    .filter((each) => each !== undefined);
  const settled = outcomes.length === 1 ? outcomes[0] : undefined;
  const grounds = result.holds
    .map((id) => data.grounds.find((ground) => ground.id === id))
    .filter((each) => each !== undefined);
  const changes = conduct && settled ? changesFor(state, conduct) : [];
  return (
    <article class={`uitkomst uitkomst--${settled?.tone ?? "letop"}`}>
      <p class="uitkomst__woord">{many || name === "De brief" ? name : "Deze gedraging"}</p>
      <h3 class="nl-heading nl-heading--level-3">{settled ? settled.title : "Nog niet te zeggen"}</h3>
      {settled ? (
        <>
          <p class="uitkomst__wat">{settled.what}</p>
          <p>
            <strong>Omdat:</strong> {settled.because}
          </p>
        </>
      ) : (
        <p class="uitkomst__wat">
          Mogelijk: {outcomes.map(({ short }) => short.toLowerCase()).join(", of ")}.
        </p>
      )}
      {grounds.length > 0 && (
        <dl class="feiten">
          {grounds.map(({ id, place, rule, sources }) => (
            <div key={id}>
              <dt>Artikel {place}</dt>
              <dd>
                {rule}{" "}
                <span class="acties__bron">
                  (<Cite refs={sources} citations={data.citations} />)
                </span>
                {id === "b" &&
                  conduct?.answers.datum &&
                  isIsoDate(conduct.answers.datum) &&
                  state.letter.ontvangst && (
                    <>
                      {" "}
                      De gedraging was op {dutchDate(conduct.answers.datum)}, de klacht kwam op{" "}
                      {dutchDate(state.letter.ontvangst)}.
                    </>
                  )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {result.unknown.length > 0 && !settled && (
        <>
          <h4 class="nl-heading nl-heading--level-4">Nog uit te zoeken</h4>
          <ul>
            {result.unknown.map(({ question }) => (
              <li key={question}>{wordsOf(data, question).find}</li>
            ))}
          </ul>
        </>
      )}
      {result.holds.includes("lid-2") && (
        <Reasons data={data} id={result.id} typed={typed} keepTyped={keepTyped} />
      )}
      {result.outcomes.includes("niet-verplicht") && (
        <>
          <h4 class="nl-heading nl-heading--level-4">Toch behandelen? Het mag altijd</h4>
          <ul>
            {data.texts.wise.map(({ text, sources, case: casus }) => (
              <li key={text}>
                {text}{" "}
                {casus && (
                  <>
                    <a href={`/casussen/${casus}/`}>Lees de casus</a>{" "}
                  </>
                )}
                <span class="acties__bron">
                  (<Cite refs={sources} citations={data.citations} />)
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {settled && (
        <>
          <h4 class="nl-heading nl-heading--level-4">Wat u te doen hebt</h4>
          <ActionList actions={settled.actions} citations={data.citations} />
          <h4 class="nl-heading nl-heading--level-4">Waar nu heen</h4>
          <ul class="verder">
            {settled.doors.map(({ label, href }) => (
              <li key={href}>
                <a class="nl-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <details class="waarom">
          <summary>Wat zou deze uitkomst veranderen?</summary>
          <ul>
            {changes.map(({ answers, outcome }) => (
              <li key={answers.map(({ question }) => question).join() + outcome}>
                {answers
                  .map(({ question, answer }) =>
                    isIsoDate(answer)
                      ? dateChange(answer, state.letter.ontvangst)
                      : `"${wordsOf(data, question).short}": ${labelOf(wordsOf(data, question), answer).toLowerCase()}`,
                  )
                  .join(", en ")}
                {" → "}
                {data.outcomes.find(({ id }) => id === outcome)?.short}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="bron">
        Bron: <Cite refs={outcomes.flatMap(({ sources }) => sources)} citations={data.citations} />
      </p>
    </article>
  );
}

/** The date that makes the difference: from this day on it is not longer than a year, or until it. */
function dateChange(answer: string, receipt: string | undefined): string {
  const line = receipt && isIsoDate(receipt) ? oldestWithinAYear(receipt) : answer;
  return answer >= line
    ? `de laatste dag van de gedraging was op of na ${dutchDate(answer)}`
    : `de laatste dag van de gedraging was vóór ${dutchDate(line)}`;
}
