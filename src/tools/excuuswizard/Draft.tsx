import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { checksum } from "../../lib/checksum.ts";
import DraftEditor from "../shared/DraftEditor.tsx";
import type { Changed } from "./work.ts";

interface Props {
  id: string;
  label: string;
  title: string;
  fileName: string;
  /** As it follows from what was filled in. */
  made: string;
  changed: Changed | undefined;
  /** Said when something else was filled in after a change by hand. */
  behind: string;
  onChange: (changed: Changed | undefined) => void;
  /** Stands beside the buttons. */
  children?: ComponentChildren;
}

/**
 * A draft that follows what was filled in until someone changes it by hand. From then on it is theirs: it says when it
 * is behind, and gives it back after starting anew.
 */
export default function Draft({
  id,
  label,
  title,
  fileName,
  made,
  changed,
  behind,
  onChange,
  children,
}: Props) {
  const [dropped, setDropped] = useState<Changed>();
  const isBehind = changed !== undefined && changed.from !== checksum(made);
  /** The button that was pressed goes away: the focus moves to the text that it was about. */
  const press = (next: Changed | undefined, left?: Changed) => {
    setDropped(left);
    onChange(next);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <p role="status" class={isBehind ? "paneel__melding" : undefined}>
        {isBehind && behind}
      </p>
      {isBehind && (
        <p class="stap__knoppen">
          <button
            class="nl-button nl-button--secondary"
            type="button"
            onClick={() => press({ ...changed, from: checksum(made) })}
          >
            Ik heb het zelf verwerkt
          </button>
        </p>
      )}
      <DraftEditor
        id={id}
        label={label}
        title={title}
        fileName={fileName}
        text={changed?.text ?? made}
        onChange={(text) => {
          setDropped(undefined);
          onChange({ text, from: changed?.from ?? checksum(made) });
        }}
        onReset={changed && (() => press(undefined, changed))}
      >
        {dropped && !changed && (
          <button class="nl-button nl-button--secondary" type="button" onClick={() => press(dropped)}>
            Zet uw eigen versie terug
          </button>
        )}
        {children}
      </DraftEditor>
    </>
  );
}
