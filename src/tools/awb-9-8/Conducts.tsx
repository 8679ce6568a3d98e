import { useRef, useState } from "preact/hooks";
import { MOST_CONDUCTS } from "./fragment.ts";
import type { Typed } from "./Island.tsx";
import type { Conduct, State } from "./model.ts";

interface Props {
  state: State;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  onDone: (conducts: Conduct[]) => void;
}

/** Which conducts the letter is about: add, name, remove. Each is tested by itself. */
export default function Conducts({ state, typed, keepTyped, onDone }: Props) {
  const [conducts, setConducts] = useState(state.conducts);
  const form = useRef<HTMLFormElement>(null);
  const nameIn = (id: string) =>
    form.current?.querySelector<HTMLInputElement>(`#naam-${id}`)?.value.trim() ?? "";

  const add = () => {
    const numbers = conducts.map(({ id }) => Number(id.slice(1)));
    setConducts([...conducts, { id: `g${Math.max(0, ...numbers) + 1}`, answers: {} }]);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const notes = Object.fromEntries(
      conducts.map(({ id }) => [id, { name: nameIn(id), reasons: typed.notes[id]?.reasons ?? {} }]),
    );
    keepTyped({ ...typed, notes });
    onDone(conducts);
  };

  return (
    <form class="stap" onSubmit={submit} ref={form}>
      <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus>
        Over welke gedragingen gaat de brief?
      </h2>
      <p class="stap__hint">
        Toets elke gedraging apart. Geef elke gedraging een korte naam, bijvoorbeeld: wachttijd aan de balie.
        De namen blijven op dit apparaat en staan niet in de link.
      </p>
      {conducts.map(({ id }, index) => (
        <div class="gedraging" key={id}>
          <div class="utrecht-form-field">
            <label class="utrecht-form-label" for={`naam-${id}`}>
              Gedraging {index + 1}
            </label>
            <input
              class="utrecht-textbox"
              id={`naam-${id}`}
              type="text"
              maxLength={80}
              autocomplete="off"
              defaultValue={typed.notes[id]?.name ?? ""}
            />
          </div>
          {conducts.length > 1 && (
            <button
              class="nl-button nl-button--secondary"
              type="button"
              onClick={() => setConducts(conducts.filter((other) => other.id !== id))}
            >
              Haal weg<span class="alleen-lezer">: gedraging {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      <div class="stap__knoppen">
        <button class="nl-button nl-button--primary" type="submit">
          Verder
        </button>
        {conducts.length < MOST_CONDUCTS && (
          <button class="nl-button nl-button--secondary" type="button" onClick={add}>
            Voeg een gedraging toe
          </button>
        )}
      </div>
    </form>
  );
}
