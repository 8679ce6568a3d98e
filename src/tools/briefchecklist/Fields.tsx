import { useState } from "preact/hooks";
import { writtenDate } from "../../lib/dates.ts";
import type { Typed } from "./draft.ts";
import { COMPUTED, type Computed, type LetterDates, neededFor } from "./letter-dates.ts";
import type { Veld } from "./schema.ts";

interface Props {
  velden: Veld[];
  typed: Typed;
  dates: LetterDates;
  /** Names of computed dates that this letter uses. */
  used: Computed[];
  onType: (field: string, value: string) => void;
  /** False until the page has mounted: then the browser keeps what was typed before. */
  ready: boolean;
}

/** What goes into the letter. Nothing is required: what stays empty is a visible place in the draft. */
export default function Fields({ velden, typed, dates, used, onType, ready }: Props) {
  /** Where someone is typing: half a date is no fault yet, and would be called out at every key. */
  const [typing, setTyping] = useState<string>();
  const labelOf = (field: string) => velden.find(({ id }) => id === field)?.label.toLowerCase();
  return (
    <>
      <div class="velden">
        {velden.map(({ id, label, hint, kind }) => {
          const fault = typing === id ? undefined : dates.faults[id];
          const isDate = kind === "datum";
          const describedBy = [(hint || isDate) && `veld-${id}-uitleg`, fault && `veld-${id}-fout`]
            .filter(Boolean)
            .join(" ");
          const shared = {
            id: `veld-${id}`,
            name: `veld-${id}`,
            value: ready ? (typed[id] ?? "") : undefined,
            autocomplete: "off",
            "aria-describedby": describedBy || undefined,
            "aria-invalid": fault ? ("true" as const) : undefined,
            onInput: (event: { currentTarget: { value: string } }) => {
              setTyping(id);
              onType(id, event.currentTarget.value);
            },
            onBlur: () => setTyping(undefined),
          };
          return (
            <div key={id} class={kind === "lang" ? "veld veld--breed" : "veld"}>
              <label class="utrecht-form-label" for={`veld-${id}`}>
                {label}
              </label>
              {(hint || isDate) && (
                <p class="stap__hint" id={`veld-${id}-uitleg`}>
                  {hint}{" "}
                  {isDate && (
                    <>
                      Bijvoorbeeld <span class="heel">5-1-2026.</span>
                    </>
                  )}
                </p>
              )}
              {fault && (
                <p class="veld__fout" id={`veld-${id}-fout`} role="alert">
                  {fault}
                </p>
              )}
              {kind === "lang" ? (
                <textarea class="utrecht-textarea" rows={3} {...shared} />
              ) : (
                <input class="utrecht-textbox" type="text" {...shared} />
              )}
            </div>
          );
        })}
      </div>
      {used.length > 0 && (
        <dl class="feiten">
          {used.map((name) => {
            const date = dates.dates[name];
            return (
              <div key={name}>
                <dt>{COMPUTED[name].charAt(0).toUpperCase() + COMPUTED[name].slice(1)}</dt>
                <dd>
                  {date ? (
                    writtenDate(date)
                  ) : name === "ombudsman" && dates.isAfterTerm ? (
                    <AfterTerm />
                  ) : (
                    `volgt uit: ${labelOf(neededFor(name))}`
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </>
  );
}

/** Why the year for the ombudsman is not worked out here. */
function AfterTerm() {
  return (
    <>
      De brief is van na de laatste dag zonder uitstel. Reken deze dag uit bij{" "}
      <a class="nl-link" href="/hulpmiddelen/termijnen/">
        Termijnen
      </a>
      , met of zonder verdaging.
    </>
  );
}
