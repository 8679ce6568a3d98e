import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface Choice {
  id: string;
  label: string;
}

interface Props {
  /** Also the name of the radio group. */
  id: string;
  question: string;
  hint?: string | undefined;
  choices: Choice[];
  /** The answer given before, if any. */
  chosen?: string | undefined;
  onAnswer: (answerId: string) => void;
  /** Ids of what should be read out with the question: a notice, the progress. */
  describedBy?: string | undefined;
  /** Stands beside the button: a link back. */
  children?: ComponentChildren;
}

/** One question a page: legend, radios and a continue button. Without a choice, an error that takes the focus. */
export default function Question({
  id,
  question,
  hint,
  choices,
  chosen,
  onAnswer,
  describedBy,
  children,
}: Props) {
  const [picked, setPicked] = useState(chosen);
  const [missing, setMissing] = useState(false);
  const error = useRef<HTMLParagraphElement>(null);
  const hintId = `${id}-hint`;
  const errorId = `${id}-fout`;

  useLayoutEffect(() => {
    if (missing) error.current?.focus();
  }, [missing]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (picked === undefined) {
      setMissing(true);
      error.current?.focus();
    } else onAnswer(picked);
  };

  return (
    <form class="stap" onSubmit={submit} noValidate>
      {missing && (
        <p class="stap__fout" id={errorId} ref={error} tabIndex={-1} role="alert">
          <a
            href={`#${id}-${choices[0]?.id}`}
            onClick={(event) => focusChoice(event, `${id}-${choices[0]?.id}`)}
          >
            Kies een antwoord om verder te gaan
          </a>
        </p>
      )}
      <fieldset
        class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset${missing ? " stap__veld--fout" : ""}`}
        aria-describedby={[hint && hintId, missing && errorId].filter(Boolean).join(" ") || undefined}
      >
        <legend class="utrecht-form-fieldset__legend stap__vraag">
          <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus aria-describedby={describedBy}>
            {question}
          </h2>
        </legend>
        {hint && (
          <p class="stap__hint" id={hintId}>
            {hint}
          </p>
        )}
        {choices.map((choice) => (
          <label class="keuze" key={choice.id}>
            <input
              class="utrecht-radio-button utrecht-radio-button--html-input"
              type="radio"
              id={`${id}-${choice.id}`}
              name={id}
              value={choice.id}
              checked={picked === choice.id}
              onChange={() => setPicked(choice.id)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </fieldset>
      <div class="stap__knoppen">
        <button class="nl-button nl-button--primary" type="submit">
          Verder
        </button>
        {children}
      </div>
    </form>
  );
}

// The link would change the fragment, which holds the state.
function focusChoice(event: MouseEvent, id: string) {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
