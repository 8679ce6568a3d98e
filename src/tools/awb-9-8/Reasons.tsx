import { Cite } from "../shared/Actions.tsx";
import type { Typed } from "./Island.tsx";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  /** Id of the conduct. */
  id: string;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
}

/** The reasons that an open norm asks for. The tool does not weigh them: it says which are still missing. */
export default function Reasons({ data, id, typed, keepTyped }: Props) {
  const notes = typed.notes[id] ?? { name: "", reasons: {} };
  const missing = data.texts.reasons.filter((reason) => !notes.reasons[reason.id]?.trim());
  const keep = (reason: string, text: string) =>
    keepTyped({
      ...typed,
      notes: { ...typed.notes, [id]: { ...notes, reasons: { ...notes.reasons, [reason]: text } } },
    });
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">Uw redenen voor lid 2</h4>
      <p>
        Dit is een open norm. U weegt zelf; deze toets oordeelt niet over uw redenen. Wat u schrijft, blijft
        in dit tabblad.
      </p>
      {data.texts.reasons.map((reason) => (
        <div class="utrecht-form-field reden" key={reason.id}>
          <label class="utrecht-form-label" for={`reden-${id}-${reason.id}`}>
            {reason.question}
          </label>
          <p class="stap__hint" id={`hint-${id}-${reason.id}`}>
            {reason.hint}{" "}
            <span class="acties__bron">
              (<Cite refs={reason.sources} citations={data.citations} />)
            </span>
          </p>
          <textarea
            class="utrecht-textarea"
            id={`reden-${id}-${reason.id}`}
            aria-describedby={`hint-${id}-${reason.id}`}
            rows={3}
            maxLength={2000}
            defaultValue={notes.reasons[reason.id] ?? ""}
            onChange={(event) => keep(reason.id, event.currentTarget.value)}
          />
        </div>
      ))}
      <div role="status">
        {missing.length > 0 ? (
          <>
            <p>Dit ontbreekt nog:</p>
            <ul>
              {missing.map((reason) => (
                <li key={reason.id}>{reason.missing}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>Bij elke reden staat iets. Of het genoeg is, weegt u zelf; de ombudsman kan het toetsen.</p>
        )}
      </div>
    </>
  );
}
