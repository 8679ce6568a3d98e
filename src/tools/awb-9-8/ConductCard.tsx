import { dutchDate, isIsoDate } from "../../lib/dates.ts";
import { ActionList, Cite, Doors } from "../shared/Actions.tsx";
import { changesFor, changesThatOpen } from "./changes.ts";
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
}

/** What becomes of one conduct: what, why, what to find out, what would change it, what to do, and the next door. */
export default function ConductCard({ data, state, result, name, typed, keepTyped }: Props) {
  const conduct = state.conducts.find(({ id }) => id === result.id);
  const outcomes = result.outcomes
    .map((id) => data.outcomes.find((outcome) => outcome.id === id))
    .filter((each) => each !== undefined);
  const settled = outcomes.length === 1 ? outcomes[0] : undefined;
  const grounds = result.holds
    .map((id) => data.grounds.find((ground) => ground.id === id))
    .filter((each) => each !== undefined);
  // Which of the requirements of 9:4 fails.
  const given = { ...state.letter, ...conduct?.answers } as Record<string, string | undefined>;
  const closed =
    settled?.id === "alleen-9-2"
      ? (["schriftelijk", "jegens", "eisen"] as const)
          .filter((question) => given[question] === "nee")
          .map((question) => `${wordsOf(data, question).short.toLowerCase()}: nee`)
      : [];
  const changes = conduct && settled ? changesFor(state, conduct) : [];
  const opening = conduct && settled ? changesThatOpen(state, conduct) : [];
  const changeWords = (question: Parameters<typeof wordsOf>[1], answer: string) =>
    isIsoDate(answer)
      ? dateChange(answer, state.letter.ontvangst)
      : `"${wordsOf(data, question).short}": ${labelOf(wordsOf(data, question), answer).toLowerCase()}`;
  return (
    <article class={`uitkomst uitkomst--${settled?.tone ?? "letop"}`}>
      <p class="uitkomst__woord">{name}</p>
      <h3 class="nl-heading nl-heading--level-3">{settled ? settled.title : "Nog niet te zeggen"}</h3>
      {settled ? (
        <>
          <p class="uitkomst__wat">{settled.what}</p>
          <p>
            <strong>Omdat:</strong> {settled.because}
            {closed.length > 0 && ` Hier: ${closed.join(", ")}.`}
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
      {settled && (
        <>
          <h4 class="nl-heading nl-heading--level-4">Wat u te doen hebt</h4>
          <ActionList actions={settled.actions} citations={data.citations} />
          <h4 class="nl-heading nl-heading--level-4">Waar nu heen</h4>
          <Doors doors={settled.doors} />
        </>
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
      {changes.length + opening.length > 0 && (
        <details class="waarom">
          <summary>Wat zou deze uitkomst veranderen?</summary>
          <ul>
            {changes.map(({ answers, outcome }) => (
              <li key={answers.map(({ question, answer }) => question + answer).join() + outcome}>
                {answers.map(({ question, answer }) => changeWords(question, answer)).join(", en ")}
                {" → "}
                {data.outcomes.find(({ id }) => id === outcome)?.short}
              </li>
            ))}
            {opening.map(({ question, answer }) => (
              <li key={question + answer}>
                {changeWords(question, answer)} {"→"} dan nog niet te zeggen: er is meer uit te zoeken
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="bron">
        Bron:{" "}
        <Cite refs={[...new Set(outcomes.flatMap(({ sources }) => sources))]} citations={data.citations} />
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
