import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { useData } from "../shared/useData.ts";
import { useFragment } from "../shared/useFragment.ts";
import { useSession } from "../shared/useSession.ts";
import { useStepFocus } from "../shared/useStepFocus.ts";
import { emptyState, readPlace, writePlace } from "./fragment.ts";
import ReceiptLoader from "./ReceiptLoader.tsx";
import type { Notes } from "./receipt.ts";
import type { ToolData } from "./types.ts";
import Walk from "./Walk.tsx";

interface Props {
  /** Address of the words and figures as data. */
  source: string;
  /** The whole tool as a static page; shown until the reader starts. */
  children?: ComponentChildren;
}

/** What the reader typed: names of conducts, reasons, and the draft as changed, with the answers that it was made from. Only in this tab. */
export interface Typed {
  notes: Record<string, Notes>;
  draft?: { kind: "notice" | "note"; answers: string; text: string };
}

/**
 * The test as one question a page. Answers (ids and dates) are in the fragment of the address; what was typed stays in
 * this tab. A fragment that is an anchor, or none, shows the static page.
 */
export default function Island({ source, children }: Props) {
  const { data, failed } = useData<ToolData>(source);
  const hash = useFragment();
  const read = useMemo(() => (hash === undefined ? undefined : readPlace(hash)), [hash]);
  const [typed, keepTyped, clearTyped] = useSession<Typed>("klachtwijzer:awb-9-8", { notes: {} });
  const started = data !== undefined && read !== undefined;
  const { panel, start } = useStepFocus(read, started);

  // What was dropped should not travel on in the next link.
  useLayoutEffect(() => {
    if (read && read.dropped.length > 0) history.replaceState(null, "", writePlace(read));
  }, [read]);

  return (
    <>
      {failed && hash?.includes("=") && (
        <p class="paneel paneel__melding" role="alert">
          De vragen konden niet worden geladen. Uw antwoorden staan nog in het adres: laad de pagina opnieuw.
          Intussen kunt u de hele toets hieronder lezen.
        </p>
      )}
      {!started && (
        <div class="paneel paneel--begin" ref={start}>
          <p class="paneel__begin">
            <a
              class="nl-button nl-button--primary"
              href={writePlace({ state: emptyState() })}
              onClick={clearTyped}
            >
              Begin met de toets
            </a>
          </p>
          <p>Of lees een eerder bewaard bewijs opnieuw in:</p>
          {data && <ReceiptLoader data={data} onRead={keepTyped} />}
        </div>
      )}
      {data && read && (
        <div class="paneel" ref={panel}>
          {read.dropped.length > 0 && (
            <p class="paneel__melding" id="melding">
              In de link stond iets wat de toets niet kent:{" "}
              {read.dropped.slice(0, 5).join(", ").slice(0, 120)}. Dat is overgeslagen; de andere antwoorden
              staan er nog.
            </p>
          )}
          <Walk
            key={hash}
            data={data}
            place={read}
            typed={typed}
            keepTyped={keepTyped}
            clearTyped={clearTyped}
          />
        </div>
      )}
      <div hidden={started}>{children}</div>
    </>
  );
}
