import NoRequests from "../shared/NoRequests.tsx";
import { type Read, useAnalysis } from "../shared/useAnalysis.ts";
import { useLanguage } from "../shared/useLanguage.ts";
import WorkFile from "../shared/WorkFile.tsx";
import { withoutOpenPlaces } from "./draft.ts";
import { stepsIn } from "./engine.ts";
import LoepStep, { type Side, SIDES, sides } from "./LoepStep.tsx";
import { STEPS, type Step } from "./model.ts";
import type { Paar } from "./schema.ts";
import SideHints from "./SideHints.tsx";
import type { StepWords } from "./types.ts";
import { useWork } from "../shared/useWork.ts";
import {
  type Comparison,
  FORM,
  hasComparison,
  isBlank,
  isSoundComparison,
  NO_COMPARISON,
  type Verdict,
  VERDICTS,
} from "./work.ts";

interface Props {
  steps: StepWords[];
  pairs: (Pick<Paar, "id" | "title"> & Record<Side, string>)[];
}

/** Two apologies side by side, read back against the five steps, and judged by whoever looks at them. */
export default function LoepIsland({ steps, pairs }: Props) {
  const { work, keep, clear, ready, root } = useWork(
    "klachtwijzer:excuus-loep",
    NO_COMPARISON,
    merge,
    isSoundComparison,
  );
  const { readBack, failed } = useLanguage();
  const read = {
    a: useAnalysis(withoutOpenPlaces(work.a), readBack, "excuus"),
    b: useAnalysis(withoutOpenPlaces(work.b), readBack, "excuus"),
  };
  const isOwn = !isBlank(work) && !pairs.some(({ a, b }) => a === work.a && b === work.b && isUnjudged(work));
  /** Does something that takes away what stands on the page, after a yes if that is anyone's own. */
  const replace = (next: () => void): boolean => {
    const goesOn = !isOwn || confirm("Uw teksten en uw oordeel op deze pagina gaan dan weg. Doorgaan?");
    if (goesOn) next();
    return goesOn;
  };
  const loaded = pairs.find(({ a, b }) => a === work.a && b === work.b);

  return (
    <div class="loep" ref={root}>
      <div data-alleen-js>
        <p id="paar-kiezen">Begin met een uitgewerkt paar, of plak hieronder twee eigen teksten.</p>
        <ul class="loep__paren" aria-labelledby="paar-kiezen">
          {pairs.map(({ id, title, a, b }) => (
            <li key={id}>
              <button
                class="nl-button nl-button--secondary"
                type="button"
                aria-pressed={loaded?.id === id}
                onClick={() => replace(() => keep({ a, b, stappen: {} }))}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" class="excuus__stand">
          {loaded && (
            <>
              "{loaded.title}" staat klaar. Oordeel eerst zelf, en kijk daarna{" "}
              <a class="nl-link" href={`#kijk-${loaded.id}`} onClick={() => unfold(`kijk-${loaded.id}`)}>
                hoe wij het zien
              </a>
              .
            </>
          )}
        </p>
        {failed && (
          <p class="paneel__melding" role="alert">
            Het meelezen kon niet worden geladen. Zelf oordelen en bewaren kan gewoon.
          </p>
        )}
      </div>
      <div class="loep__twee">
        {sides.map((side) => (
          <div class="utrecht-form-field" key={side}>
            <label class="utrecht-form-label" for={`tekst-${side}`}>
              Excuus {SIDES[side]}
            </label>
            <textarea
              class="utrecht-textarea excuus__vak excuus__vak--groot"
              id={`tekst-${side}`}
              name={`tekst-${side}`}
              rows={12}
              autocomplete="off"
              value={ready ? work[side] : undefined}
              onInput={({ currentTarget }) => keep({ ...work, [side]: currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {steps.map((step, index) => (
        <LoepStep
          key={step.id}
          step={step}
          number={index + 1}
          ready={ready}
          judged={work.stappen[step.id] ?? {}}
          found={{ a: foundIn(read.a, steps, step.id), b: foundIn(read.b, steps, step.id) }}
          onJudge={(judged) => keep({ ...work, stappen: { ...work.stappen, [step.id]: judged } })}
        />
      ))}
      <div data-alleen-js>
        <h3 class="nl-heading nl-heading--level-3" id="wenken-bij-beide">
          Wenken bij beide teksten
        </h3>
        <div class="loep__twee">
          {sides.map((side) => (
            <SideHints key={side} side={side} text={work[side]} read={read[side]} readBack={readBack} />
          ))}
        </div>
        <h3 class="nl-heading nl-heading--level-3" id="bewaren">
          Bewaren of wissen
        </h3>
        <WorkFile<Comparison>
          tool="onder-de-loep"
          form={FORM}
          fileName="onder-de-loep"
          content={() => work}
          hasShape={hasComparison}
          onRead={({ a, b, stappen }) =>
            replace(() => keep({ a, b, stappen }))
              ? undefined
              : "Het bestand is niet geopend. Wat op de pagina stond, staat er nog."
          }
        />
        <p>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => replace(clear)}>
            Wis alles
          </button>
        </p>
        <NoRequests ready={readBack !== undefined} />
      </div>
    </div>
  );
}

const foundIn = (read: Read | undefined, steps: StepWords[], id: Step) =>
  read && stepsIn(read.analysis, steps).find(({ step }) => step === id);

/** Opens what stands behind a link to it. */
const unfold = (id: string) => document.getElementById(id)?.setAttribute("open", "");

const isUnjudged = ({ stappen }: Comparison) => isBlank({ a: "", b: "", stappen });

/** What was filled in before the island started. */
function merge(work: Comparison, typed: Record<string, string>): Comparison {
  const next: Comparison = { ...work, stappen: { ...work.stappen } };
  for (const [name, value] of Object.entries(typed)) {
    const [kind, of = "", what = ""] = name.split("-");
    if (kind === "tekst" && of in SIDES) next[of as Side] = value;
    const step = STEPS.find((id) => id === of);
    if (kind !== "oordeel" || !step) continue;
    const verdict = VERDICTS.find((each) => each === value);
    if (what === "waarom") next.stappen[step] = { ...next.stappen[step], waarom: value };
    else if (what in SIDES && verdict)
      next.stappen[step] = { ...next.stappen[step], [what as Side]: verdict satisfies Verdict };
  }
  return next;
}
