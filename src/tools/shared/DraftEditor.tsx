import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { download } from "../../export/download.ts";
import { blocksOf, plainText } from "../../lib/blocks.ts";
import { placeholdersIn } from "../../lib/placeholders.ts";

interface Props {
  id: string;
  label: string;
  text: string;
  onChange: (text: string) => void;
  /** Title of the Word document. */
  title: string;
  /** Name of the files, without ending. */
  fileName: string;
  /** Makes the draft anew; without it there is nothing to undo and no button. */
  onReset?: (() => void) | undefined;
  /** Stands beside the buttons. */
  children?: ComponentChildren;
}

/** Most places to fill in that are named under the draft. */
const NAMED = 8;

/**
 * A draft to change, copy and keep; what has to be filled in is counted. The part that writes Word is large and loads
 * only on a click.
 */
export default function DraftEditor(props: Props) {
  const { id, label, text, onChange, title, fileName, onReset, children } = props;
  const [said, setSaid] = useState("");
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = placeholdersIn(text);
  const kinds = [...new Set(open)];

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(text));
      setSaid("Gekopieerd");
    } catch {
      field.current?.select();
      setSaid("Kopiëren lukt hier niet. De tekst is geselecteerd: gebruik Ctrl+C.");
    }
  };
  const keepWord = async () => {
    try {
      const { makeDocx } = await import("../../export/docx.ts");
      download(`${fileName}.docx`, await makeDocx(title, blocksOf(text)));
      setSaid("Word-bestand gemaakt");
    } catch {
      setSaid("Het Word-bestand kon niet worden gemaakt. Kopieer de tekst, of bewaar haar als .txt.");
    }
  };

  const reset = () => {
    onReset?.();
    // The button goes away.
    field.current?.focus();
  };

  return (
    <>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={id}>
          {label}
        </label>
        <textarea
          class="utrecht-textarea concept"
          id={id}
          name={id}
          rows={16}
          // After a reload the browser would put back what this page had written, as if someone had typed it.
          autocomplete="off"
          // What was typed before the page started must still stand there when it is collected.
          {...(mounted ? { value: text } : { defaultValue: text })}
          ref={field}
          onInput={(event) => onChange(event.currentTarget.value)}
          aria-describedby={`${id}-stand`}
        />
      </div>
      <p data-alleen-js data-pagefind-ignore>
        {/* The count alone is spoken: the list would be read out whole at each place that is filled. */}
        <span id={`${id}-stand`} role="status">
          {open.length === 0
            ? "Geen invulplekken meer."
            : `Nog ${open.length} ${open.length === 1 ? "invulplek" : "invulplekken"}`}
        </span>
        {open.length > 0 && `: ${kinds.slice(0, NAMED).join(" ")}${kinds.length > NAMED ? " …" : ""}`}
      </p>
      <div class="stap__knoppen" data-alleen-js>
        <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
          Kopieer
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={keepWord}>
          Bewaar als Word
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => download(`${fileName}.txt`, plainText(text))}
        >
          Bewaar als tekst
        </button>
        {onReset && (
          <button class="nl-button nl-button--secondary" type="button" onClick={reset}>
            Begin opnieuw met het concept
          </button>
        )}
        {children}
        <span role="status">{said}</span>
      </div>
    </>
  );
}
