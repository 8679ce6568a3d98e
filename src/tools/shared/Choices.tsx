import type { ComponentChildren } from "preact";

interface Props {
  /** Name of the radio group. */
  name: string;
  legend: ComponentChildren;
  /** A hint under the legend. */
  hint?: string | undefined;
  choices: { id: string; label: string }[];
  chosen: string | undefined;
  /** False until the page has mounted: then the browser keeps what was chosen before. */
  ready: boolean;
  onChoose: (id: string) => void;
  /** Stands below the radios. */
  children?: ComponentChildren;
}

/** A group of radios beside each other. */
export default function Choices({ name, legend, hint, choices, chosen, ready, onChoose, children }: Props) {
  return (
    <fieldset class="situatie" aria-describedby={hint && `${name}-hulp`}>
      <legend class="situatie__vraag">{legend}</legend>
      {hint && (
        <p class="stap__hint" id={`${name}-hulp`}>
          {hint}
        </p>
      )}
      <div class="situatie__keuzes">
        {choices.map(({ id, label }) => (
          <label class="keuze" key={id}>
            <input
              class="keuze__vak"
              type="radio"
              name={name}
              value={id}
              checked={ready ? chosen === id : undefined}
              onChange={() => onChoose(id)}
            />
            <span>{label}</span>
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
