import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { DATE_MESSAGES, readDate } from "../../lib/date-input.ts";
import { dutchDate, type IsoDate } from "../../lib/dates.ts";

interface Props {
  id: string;
  question: string;
  hint?: string | undefined;
  /** The date given before, or `weet-niet`. */
  chosen?: string | undefined;
  /** What else is wrong with a date that exists: a message, or nothing. */
  check?: (date: IsoDate) => string | undefined;
  onAnswer: (answer: IsoDate | "weet-niet") => void;
  describedBy?: string | undefined;
  children?: ComponentChildren;
}

/** A question for a date, typed as people write it, or "weet ik niet". A date that cannot be is said at the field and stays there. */
export default function DateQuestion(props: Props) {
  const { id, question, hint, chosen, check, onAnswer, describedBy, children } = props;
  const [message, setMessage] = useState("");
  const [unknown, setUnknown] = useState(chosen === "weet-niet");
  const field = useRef<HTMLInputElement>(null);
  const error = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    if (message) error.current?.focus();
  }, [message]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (unknown) return onAnswer("weet-niet");
    const read = readDate(field.current?.value ?? "");
    const fault = "fault" in read ? DATE_MESSAGES[read.fault] : check?.(read.date);
    if (fault !== undefined) {
      setMessage(fault);
      error.current?.focus();
    } else if ("date" in read) onAnswer(read.date);
  };

  return (
    <form class="stap" noValidate onSubmit={submit}>
      {message && (
        <p class="stap__fout" id={`${id}-fout`} role="alert" tabIndex={-1} ref={error}>
          {message}
        </p>
      )}
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus aria-describedby={describedBy}>
        {question}
      </h2>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={`${id}-datum`}>
          Datum
        </label>
        <p class="stap__hint" id={`${id}-hint`}>
          {hint ? `${hint} ` : ""}Bijvoorbeeld 5-1-2026.
        </p>
        <input
          class="utrecht-textbox stap__datum"
          id={`${id}-datum`}
          type="text"
          inputMode="text"
          autocomplete="off"
          defaultValue={chosen && chosen !== "weet-niet" ? dutchDate(chosen) : ""}
          aria-describedby={`${id}-hint${message ? ` ${id}-fout` : ""}`}
          aria-invalid={message ? "true" : undefined}
          ref={field}
          onInput={() => setUnknown(false)}
        />
      </div>
      <label class="keuze">
        <input
          class="keuze__vak"
          type="checkbox"
          checked={unknown}
          onChange={(event) => setUnknown(event.currentTarget.checked)}
        />
        <span>Weet ik niet</span>
      </label>
      <div class="stap__knoppen">
        <button class="nl-button nl-button--primary" type="submit">
          Verder
        </button>
        {children}
      </div>
    </form>
  );
}
