import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { useData } from "../shared/useData.ts";
import { useFragment } from "../shared/useFragment.ts";
import { useStepFocus } from "../shared/useStepFocus.ts";
import { indexTree, type TreeData } from "./engine.ts";
import { readPlace, writePlace } from "./fragment.ts";
import { type PhaseName, Phases } from "./parts.tsx";
import Walk from "./Walk.tsx";

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
  const started = read !== undefined;
  const { panel, start } = useStepFocus(read, started);
  const notice = read ? noticeFor(read.dropped, read.tooLong) : "";

  // What was dropped should not travel on in the next link.
  useLayoutEffect(() => {
    if (tree && read && (read.dropped.length > 0 || read.tooLong))
      history.replaceState(null, "", writePlace(tree, read));
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
        <div class="paneel paneel--begin" ref={start}>
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

function noticeFor(dropped: string[], tooLong: boolean): string {
  if (tooLong)
    return "De link was te lang om van ons te zijn en is niet gelezen. U begint bij de eerste vraag.";
  if (dropped.length === 0) return "";
  const names = dropped.slice(0, 5).map((name) => `"${name.slice(0, 30)}"`);
  const more = dropped.length > names.length ? ` en nog ${dropped.length - names.length}` : "";
  return `In de link stond iets wat de boom niet (meer) kent: ${names.join(", ")}${more}. Dat is overgeslagen; de andere antwoorden staan er nog.`;
}
