import type { Citation } from "../../lib/source-ref.ts";
import { Cite } from "../shared/Actions.tsx";
import Question from "../shared/Question.tsx";
import { questionsAhead, replay, type Tree, withAnswer } from "./engine.ts";
import { OVERVIEW, type Place, writePlace } from "./fragment.ts";
import { Answers, type PhaseName, Phases, Result } from "./parts.tsx";

interface WalkProps {
  tree: Tree;
  place: Place;
  citations: Record<string, Citation>;
  phaseLink: (phase: PhaseName) => string;
}

/** One place in the tree: a question, the overview of answers, or the outcome; with the way back and on. */
export default function Walk({ tree, place, citations, phaseLink }: WalkProps) {
  const linkTo = (to: Place) => writePlace(tree, to);
  const go = (to: Place) => location.assign(linkTo(to));
  const { state, at } = place;
  const path = replay(tree, state);
  const atIndex = path.steps.findIndex(({ question }) => question.id === at);
  const shown = atIndex >= 0 ? path.steps[atIndex] : path.open;
  const index = atIndex >= 0 ? atIndex : path.steps.length;
  const previous = path.steps[index - 1];
  const phase = (at === OVERVIEW ? undefined : shown?.phase) ?? path.end?.phase ?? path.open?.phase;
  const number = tree.phases.findIndex(({ id }) => id === phase?.id) + 1;

  return (
    <>
      <div class="voortgang">
        <p class="voortgang__fase" id="voortgang">
          Fase {number} van {tree.phases.length}: <strong>{phase?.title}</strong>
        </p>
        {/* The line above says the same in words. */}
        <progress class="voortgang__balk" max={tree.phases.length} value={number} aria-hidden="true" />
        {shown && at !== OVERVIEW && (
          <p class="voortgang__teller">
            Vraag {index + 1}, hierna nog hoogstens {questionsAhead(tree, shown.question.id) - 1}
          </p>
        )}
        <details class="voortgang__sprong">
          <summary>Naar een andere fase</summary>
          <p>Uw antwoorden blijven bewaard.</p>
          <Phases phases={tree.phases} linkTo={phaseLink} current={phase?.id} />
        </details>
      </div>

      {at === OVERVIEW ? (
        <>
          <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus>
            Uw antwoorden tot nu toe
          </h2>
          <Answers path={path} state={state} tree={tree} linkTo={linkTo} />
          <p>
            <a class="nl-button nl-button--primary" href={linkTo({ state })}>
              {path.end ? "Naar de uitkomst" : "Verder met de vragen"}
            </a>
          </p>
        </>
      ) : shown ? (
        <>
          <Question
            key={shown.question.id}
            id={`stap-${shown.question.id}`}
            question={shown.question.question}
            hint={shown.question.hint}
            choices={shown.question.answers}
            chosen={state.answers[shown.question.id]}
            describedBy="melding voortgang"
            onAnswer={(answerId) => go({ state: withAnswer(state, shown.question.id, answerId) })}
          >
            {previous ? (
              <a class="nl-link" href={linkTo({ state, at: previous.question.id })}>
                Vorige vraag
              </a>
            ) : (
              <a class="nl-link" href="#boom">
                Terug naar de hele boom
              </a>
            )}
          </Question>
          <details class="waarom">
            <summary>Waarom deze vraag?</summary>
            <p>{shown.question.why}</p>
            <p class="bron">
              Bron: <Cite refs={shown.question.sources} citations={citations} />
              {shown.question.page && (
                <>
                  {" "}
                  ·{" "}
                  <a href={shown.question.page} aria-label={`Lees verder over: ${shown.question.short}`}>
                    Lees verder
                  </a>
                </>
              )}
            </p>
          </details>
        </>
      ) : (
        path.end && <Result path={path} state={state} tree={tree} citations={citations} linkTo={linkTo} />
      )}

      <ul class="paneel__voet">
        {shown && at !== OVERVIEW && path.steps.length > 0 && (
          <li>
            <a href={linkTo({ state, at: OVERVIEW })}>Bekijk of wijzig uw antwoorden ({path.steps.length})</a>
          </li>
        )}
        <li>
          <a href={linkTo({ state: { answers: {} } })}>Opnieuw beginnen</a>
        </li>
        <li>
          <a href="#boom">Toon de hele boom</a>
        </li>
      </ul>
    </>
  );
}
