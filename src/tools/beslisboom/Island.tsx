import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Citation } from "../../sources.ts";
import Question from "../shared/Question.tsx";
import { useData } from "../shared/useData.ts";
import { useFragment } from "../shared/useFragment.ts";
import { indexTree, questionsAhead, replay, type TreeData, withAnswer } from "./engine.ts";
import { OVERVIEW, type Place, readPlace, writePlace } from "./fragment.ts";
import { Answers, Cite, type PhaseName, Phases, Result } from "./parts.tsx";

interface Props {
  /** Names of the phases, for the links to them. */
  phases: PhaseName[];
  /** Address of the tree as data. */
  source: string;
  /** The whole tree as a static page; shown until the reader starts. */
  children?: ComponentChildren;
}

/**
 * The tree as one question a page. All state is in the fragment of the address, so back, forward, reload and a shared
 * link need nothing more. A fragment that is an anchor, or none, shows the static tree.
 */
export default function Island({ phases, source, children }: Props) {
  const { data, failed } = useData<TreeData>(source);
  const tree = useMemo(() => data && indexTree(data.phases), [data]);
  const hash = useFragment();
  const read = useMemo(() => (tree && hash !== undefined ? readPlace(tree, hash) : undefined), [tree, hash]);
  const [notice, setNotice] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const panelStart = useRef<HTMLDivElement>(null);
  const wasStarted = useRef(false);
  const pageTitle = useRef("");
  const started = read !== undefined;

  // Before the first step changes it.
  useLayoutEffect(() => {
    pageTitle.current = document.title;
  }, []);

  useLayoutEffect(() => {
    if (tree && read) {
      setNotice(noticeFor(read.dropped, read.tooLong));
      // What was dropped should not travel on in the next link.
      if (read.dropped.length > 0 || read.tooLong) history.replaceState(null, "", writePlace(tree, read));
      const heading = panel.current?.querySelector<HTMLElement>("[data-focus]");
      heading?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: "start" });
      document.title = `${heading?.textContent} | ${pageTitle.current}`;
      wasStarted.current = true;
    } else if (wasStarted.current) {
      // Back in the static tree, which was hidden when the browser looked for the anchor.
      const target = document.getElementById(location.hash.slice(1)) ?? panelStart.current;
      target?.setAttribute("tabindex", "-1");
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
      document.title = pageTitle.current;
      wasStarted.current = false;
    }
  }, [tree, read]);

  // Until the tree is there, links lead to the static text, as they do without JavaScript.
  const phaseLink = (phase: PhaseName) =>
    tree
      ? writePlace(tree, { state: { answers: read?.state.answers ?? {}, start: phase.id } })
      : `#fase-${phase.id}`;

  return (
    <>
      {failed && hash?.includes("=") && (
        <p class="paneel paneel__melding" role="alert">
          De vragen konden niet worden geladen. Uw antwoorden staan nog in het adres: laad de pagina opnieuw.
          Intussen kunt u de hele boom hieronder lezen.
        </p>
      )}
      {!started && (
        <div class="paneel paneel--begin" ref={panelStart}>
          <p class="paneel__begin">
            <a
              class="nl-button nl-button--primary"
              href={tree ? writePlace(tree, { state: { answers: {} } }) : `#fase-${phases[0]?.id}`}
            >
              Begin bij de eerste vraag
            </a>
          </p>
          <p>Of begin bij de fase waarin u zit:</p>
          <Phases phases={phases} linkTo={phaseLink} />
        </div>
      )}
      {data && tree && read && (
        <div class="paneel" ref={panel}>
          {notice && (
            <p class="paneel__melding" id="melding">
              {notice}
            </p>
          )}
          <Walk key={hash} tree={tree} place={read} citations={data.citations} phaseLink={phaseLink} />
        </div>
      )}
      <div hidden={started}>{children}</div>
    </>
  );
}

interface WalkProps {
  tree: ReturnType<typeof indexTree>;
  place: Place;
  citations: Record<string, Citation>;
  phaseLink: (phase: PhaseName) => string;
}

function Walk({ tree, place, citations, phaseLink }: WalkProps) {
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

function noticeFor(dropped: string[], tooLong: boolean): string {
  if (tooLong)
    return "De link was te lang om van ons te zijn en is niet gelezen. U begint bij de eerste vraag.";
  if (dropped.length === 0) return "";
  const names = dropped.slice(0, 5).map((name) => `"${name.slice(0, 30)}"`);
  const more = dropped.length > names.length ? ` en nog ${dropped.length - names.length}` : "";
  return `In de link stond iets wat de boom niet (meer) kent: ${names.join(", ")}${more}. Dat is overgeslagen; de andere antwoorden staan er nog.`;
}
