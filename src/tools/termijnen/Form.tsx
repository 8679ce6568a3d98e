import type { RefObject } from "preact";
import { CHOICES, type ChoiceField, type DateField, EMPTY, type Field } from "./fields.ts";
import type { Teksten } from "./schema.ts";

/** What is wrong at each field. */
export type Messages = Partial<Record<Field, string>>;

interface Props {
  fields: Teksten["fields"];
  messages: Messages;
  /** False until the page has mounted: what is typed before stays, but there is nobody to count yet. */
  ready: boolean;
  form: RefObject<HTMLFormElement | null>;
  onSubmit: (event: SubmitEvent) => void;
  onChange: () => void;
  onClear: () => void;
}

/**
 * One page with all fields. The browser keeps what is typed (nothing is controlled), so that nothing is lost when the
 * island starts, when something is wrong, or when the result comes. What depends on "ja" is opened by the style sheet.
 */
export default function Form({ fields, messages, ready, form, onSubmit, onChange, onClear }: Props) {
  const date = (field: DateField) => (
    <DateInput field={field} words={fields[field]} message={messages[field]} />
  );
  const choice = (field: ChoiceField) => <Choices field={field} words={fields[field]} />;
  return (
    <form class="invul" noValidate autocomplete="off" ref={form} onSubmit={onSubmit} onInput={onChange}>
      {date("ontvangst")}
      {choice("regime")}
      <div class="invul__tak">
        {choice("doorgeleid")}
        <div class="invul__meer">
          {date("doorgeleiding")}
          {choice("geval-a")}
          {choice("bericht")}
        </div>
      </div>
      {choice("verdaagd")}
      {date("afspraak")}
      {date("antwoord")}
      <div class="stap__knoppen">
        <button class="nl-button nl-button--primary" type="submit" disabled={!ready}>
          Bereken
        </button>
        <button class="nl-button nl-button--secondary" type="button" disabled={!ready} onClick={onClear}>
          Wis alles
        </button>
      </div>
    </form>
  );
}

type Words = Teksten["fields"][Field];

function DateInput({
  field,
  words: { label, hint },
  message,
}: {
  field: DateField;
  words: Words;
  message: string | undefined;
}) {
  return (
    <div class={`invul__veld${message ? " stap__veld--fout" : ""}`}>
      <label class="invul__label" for={field}>
        {label}
      </label>
      <p class="stap__hint" id={`${field}-hulp`}>
        {hint} Bijvoorbeeld 5-1-2026.
      </p>
      {message && (
        <p class="invul__fout" id={`${field}-fout`}>
          {message}
        </p>
      )}
      <input
        class="invul__datum"
        type="text"
        inputMode="numeric"
        id={field}
        name={field}
        autocomplete="off"
        aria-describedby={`${field}-hulp${message ? ` ${field}-fout` : ""}`}
        aria-invalid={message ? "true" : undefined}
      />
    </div>
  );
}

function Choices({ field, words: { label, hint, answers = {} } }: { field: ChoiceField; words: Words }) {
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset invul__veld"
      aria-describedby={hint && `${field}-hulp`}
    >
      <legend class="utrecht-form-fieldset__legend invul__label">{label}</legend>
      {hint && (
        <p class="stap__hint" id={`${field}-hulp`}>
          {hint}
        </p>
      )}
      {CHOICES[field].map((answer) => (
        <label class="keuze" key={answer}>
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={field}
            value={answer}
            defaultChecked={answer === EMPTY[field]}
          />
          <span>{answers[answer]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What stands in the form now. */
export function readValues(form: HTMLFormElement): Record<Field, string> {
  const data = new FormData(form);
  const values = { ...EMPTY };
  for (const field of Object.keys(values) as Field[]) values[field] = String(data.get(field) ?? "");
  return values;
}

/** Puts values in the form, as from a link. */
export function writeValues(form: HTMLFormElement, values: Record<Field, string>): void {
  for (const [field, value] of Object.entries(values)) {
    const element = form.elements.namedItem(field);
    if (element instanceof HTMLInputElement || element instanceof RadioNodeList) element.value = value;
  }
}
