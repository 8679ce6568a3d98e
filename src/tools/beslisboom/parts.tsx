import { ActionList, Cite, type Citations, Doors } from "../shared/Actions.tsx";
import CopyLink from "../shared/CopyLink.tsx";
import { gatherActions, type Path, type State, type Tree } from "./engine.ts";
import type { Place } from "./fragment.ts";
import type { Phase } from "./schema.ts";

/** What a link to a phase needs of it. */
export type PhaseName = Pick<Phase, "id" | "title">;

/** All phases as links: a jump keeps the answers. */
export function Phases({
  phases,
  linkTo,
  current,
}: {
  phases: PhaseName[];
  linkTo: (phase: PhaseName) => string;
  current?: string | undefined;
}) {
  return (
    <ol class="fasen">
      {phases.map((phase) => (
        <li key={phase.id}>
          <a href={linkTo(phase)} aria-current={phase.id === current ? "step" : undefined}>
            {phase.title}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface AnswersProps {
  path: Path;
  state: State;
  tree: Tree;
  linkTo: (place: Place) => string;
}

/** What was answered, each with a link that says what it changes; and what was answered off the path. */
export function Answers({ path, state, tree, linkTo }: AnswersProps) {
  return (
    <>
      <dl class="antwoordenlijst">
        {path.steps.map(({ question, answer }) => (
          <div key={question.id}>
            <dt>{question.question}</dt>
            <dd>{answer.label}</dd>
            <dd>
              <a href={linkTo({ state, at: question.id })} aria-label={`Wijzig: ${question.question}`}>
                Wijzig
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {path.aside.length > 0 && (
        <p class="antwoordenlijst__naast">
          Niet op dit pad, wel bewaard:{" "}
          {path.aside.map((id) => tree.questions.get(id)?.question.short).join(" · ")}
        </p>
      )}
    </>
  );
}

/** The end of a path: what, why given these answers, what to do, and the next door. */
export function Result({ path, state, tree, citations, linkTo }: AnswersProps & { citations: Citations }) {
  if (!path.end) return null;
  const { outcome } = path.end;
  const groups = gatherActions(path);
  return (
    <section class={`uitkomst uitkomst--${outcome.tone}`}>
      <p class="uitkomst__woord" aria-hidden="true">
        Uitkomst
      </p>
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus>
        <span class="alleen-lezer">Uitkomst: </span>
        {outcome.title}
      </h2>
      <p class="uitkomst__wat">{outcome.what}</p>
      <h3 class="nl-heading nl-heading--level-3">Waar nu heen</h3>
      <Doors doors={outcome.doors} />
      {groups.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">Wat u te doen hebt</h3>
          {groups.map(({ phase, actions }) => (
            <div class="acties__groep" key={phase.id}>
              <h4 class="acties__fase">{phase.title}</h4>
              <ActionList actions={actions} citations={citations} />
            </div>
          ))}
        </>
      )}
      <h3 class="nl-heading nl-heading--level-3">Waarom deze uitkomst</h3>
      <ul class="redenen">
        {path.steps.map(({ question, answer }) => (
          <li key={question.id}>{answer.because}</li>
        ))}
      </ul>
      <h3 class="nl-heading nl-heading--level-3">Uw antwoorden</h3>
      <p class="antwoordenlijst__hulp">U kunt elk antwoord wijzigen. De andere blijven staan.</p>
      <Answers path={path} state={state} tree={tree} linkTo={linkTo} />
      <p class="bron">
        Bron: <Cite refs={outcome.sources} citations={citations} />
      </p>
      <div class="stap__knoppen">
        <button class="nl-button nl-button--secondary" type="button" onClick={() => print()}>
          Druk af
        </button>
        <CopyLink />
      </div>
    </section>
  );
}
