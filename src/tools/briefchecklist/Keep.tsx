import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { LetterKind } from "../../lib/letter-model.ts";
import WorkFile from "../shared/WorkFile.tsx";
import { contentOf, emptyWork, FORM, isWorkContent, type Work, type WorkContent } from "./work.ts";

interface Props {
  kind: LetterKind;
  work: Work;
  onOpen: (content: WorkContent) => ComponentChildren | undefined;
  onClear: () => void;
  onRestore: (work: Work) => void;
}

/** Keeps the work as a file, opens it, or wipes it; until something new is filled in a slip can be undone. */
export default function Keep({ kind, work, onOpen, onClear, onRestore }: Props) {
  const [wiped, setWiped] = useState<Work>();
  const wipe = useRef<HTMLButtonElement>(null);
  const clear = () => {
    if (work !== emptyWork) setWiped(work);
    onClear();
  };
  const restore = (before: Work) => {
    onRestore(before);
    // The button that was pressed goes away.
    wipe.current?.focus();
  };
  const isWiped = wiped !== undefined && work === emptyWork;
  return (
    <>
      <p class="nl-paragraph">
        Uw werk blijft staan zolang dit tabblad open is. Bewaar het als bestand om later verder te gaan.
      </p>
      <WorkFile
        tool="briefchecklist"
        form={FORM}
        fileName={`brief-${kind}`}
        content={() => contentOf(kind, work)}
        hasShape={isWorkContent}
        onRead={onOpen}
      />
      <div class="stap__knoppen">
        <button class="nl-button nl-button--secondary" type="button" onClick={clear} ref={wipe}>
          Wis alles
        </button>
        {isWiped && (
          <button class="nl-button nl-button--secondary" type="button" onClick={() => restore(wiped)}>
            Zet terug wat u wiste
          </button>
        )}
        <span role="status">{isWiped && "Alles is gewist."}</span>
      </div>
    </>
  );
}
