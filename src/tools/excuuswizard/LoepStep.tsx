import type { WordedSignal } from "../../lib/hints.ts";
import Choices from "../shared/Choices.tsx";
import type { StepFound } from "./engine.ts";
import { Found } from "./Found.tsx";
import type { StepWords } from "./types.ts";
import { type Judged, type Verdict, VERDICTS } from "./work.ts";

/** Both sides, with what they are called. */
export const SIDES = { a: "A", b: "B" } as const;
export type Side = keyof typeof SIDES;
export const sides = Object.keys(SIDES) as Side[];

interface Props {
  step: StepWords;
  number: number;
  ready: boolean;
  judged: Judged;
  /** What the words of each text suggest, as far as there is a text. */
  found: Record<Side, StepFound<WordedSignal> | undefined>;
  onJudge: (judged: Judged) => void;
}

const LABELS: Record<Verdict, string> = { ja: "Ja", deels: "Deels", nee: "Nee" };

/**
 * One step beside both texts: what whoever looks at them finds, and why. What their words suggest stays closed until
 * someone asks: a group judges for itself first.
 */
export default function LoepStep({
  step: { id, title, question },
  number,
  ready,
  judged,
  found,
  onJudge,
}: Props) {
  return (
    <section class="vraag loep__stap" aria-labelledby={`loep-${id}`}>
      <h3 class="nl-heading nl-heading--level-3" id={`loep-${id}`}>
        {number}. {title}
      </h3>
      <p class="stap__hint">{question}</p>
      <div class="loep__twee">
        {sides.map((side) => (
          <div key={side}>
            <Choices
              name={`oordeel-${id}-${side}`}
              legend={
                <>
                  Staat het in {SIDES[side]}?<span class="alleen-lezer"> Stap {number}</span>
                </>
              }
              choices={VERDICTS.map((verdict) => ({ id: verdict, label: LABELS[verdict] }))}
              chosen={judged[side]}
              ready={ready}
              onChoose={(verdict) => onJudge({ ...judged, [side]: verdict as Verdict })}
            />
          </div>
        ))}
      </div>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={`oordeel-${id}-waarom`}>
          Waarom vindt u dat?<span class="alleen-lezer"> Stap {number}</span>
        </label>
        <textarea
          class="utrecht-textarea excuus__vak"
          id={`oordeel-${id}-waarom`}
          name={`oordeel-${id}-waarom`}
          rows={2}
          autocomplete="off"
          value={ready ? (judged.waarom ?? "") : undefined}
          onInput={({ currentTarget }) => onJudge({ ...judged, waarom: currentTarget.value })}
        />
      </div>
      {(found.a ?? found.b) && (
        <details class="waarom">
          <summary>
            Wat de pagina zag<span class="alleen-lezer"> bij stap {number}</span>
          </summary>
          <p class="wenk__noot">Een vermoeden op grond van woorden. U beslist.</p>
          <div class="loep__twee">
            {sides.map(
              (side) =>
                found[side] && (
                  <p key={side}>
                    {SIDES[side]}: <Found found={found[side]} field={`tekst-${side}`} />
                  </p>
                ),
            )}
          </div>
        </details>
      )}
    </section>
  );
}
