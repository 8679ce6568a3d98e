import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Citations } from "../shared/Actions.tsx";
import NoRequests from "../shared/NoRequests.tsx";
import { useLanguage } from "../shared/useLanguage.ts";
import WorkFile from "../shared/WorkFile.tsx";
import Before from "./Before.tsx";
import Drafts from "./Drafts.tsx";
import { QUESTIONS, type Question, STEPS, type Step } from "./model.ts";
import StepField from "./StepField.tsx";
import type { WizardWords } from "./types.ts";
import { useWork } from "../shared/useWork.ts";
import {
  FORM,
  fromFile,
  hasWork,
  isEmpty,
  isSoundWork,
  NO_WORK,
  toFile,
  type Work,
  type WorkInFile,
} from "./work.ts";

interface Props extends Partial<Record<Step, ComponentChildren>> {
  words: WizardWords;
  citations: Citations;
  /** All outcomes and advice, and the answers to fear of liability, as static text. */
  vooraf?: ComponentChildren;
  /** How to put it in a letter, for who has no JavaScript and on an empty form. */
  papier?: ComponentChildren;
}

/**
 * The wizard on one page: whether an apology is in place, the five steps, both versions, and the work as a file. All
 * that stands on the page without JavaScript can be filled in and printed. What was typed stays in this tab.
 */
export default function Island({ words, citations, vooraf, papier, ...parts }: Props) {
  const { work, keep, clear, ready, root } = useWork(
    "klachtwijzer:excuuswizard",
    NO_WORK,
    merge,
    isSoundWork,
  );
  const { readBack, failed } = useLanguage();
  // Drafts keep an older version at hand: not past this.
  const [round, setRound] = useState(0);
  const wipe = () => {
    if (!confirm("Wilt u alles wissen wat u op deze pagina invulde? Dat kunt u niet terugdraaien.")) return;
    clear();
    setRound(round + 1);
  };
  const open = (file: WorkInFile) => {
    if (!isEmpty(work) && !confirm("Het bestand komt in de plaats van wat u nu hebt ingevuld. Doorgaan?"))
      return NOT_OPENED;
    keep(fromFile(file));
    setRound(round + 1);
    return undefined;
  };

  return (
    <div class={isEmpty(work) ? "excuus excuus--leeg" : "excuus"} ref={root}>
      <section aria-labelledby="past-het">
        <h2 class="nl-heading nl-heading--level-2" id="past-het">
          Past een excuus?
        </h2>
        <Before
          words={words}
          citations={citations}
          answers={work.answers}
          ready={ready}
          onAnswer={(answers) => keep({ ...work, answers })}
        >
          {vooraf}
        </Before>
      </section>
      <section aria-labelledby="stappen">
        <h2 class="nl-heading nl-heading--level-2" id="stappen">
          De vijf stappen
        </h2>
        <p class="nl-paragraph">
          Schrijf per stap een paar zinnen, zoals u het zou zeggen.{" "}
          <span data-alleen-js>
            Terwijl u schrijft, lezen wij mee en geven wij wenken. Dat gebeurt op uw eigen apparaat.
          </span>
        </p>
        {failed && (
          <p class="paneel__melding" role="alert">
            De wenken konden niet worden geladen. Schrijven en bewaren kan gewoon. Laad de pagina opnieuw als
            u wenken wilt; uw tekst blijft staan.
          </p>
        )}
        {words.stappen.map((step, index) => (
          <StepField
            key={step.id}
            step={step}
            number={index + 1}
            text={work.steps[step.id] ?? ""}
            ready={ready}
            readBack={readBack}
            onText={(text) => keep({ ...work, steps: { ...work.steps, [step.id]: text } })}
          >
            {parts[step.id]}
          </StepField>
        ))}
      </section>
      <section aria-labelledby="uw-excuus">
        <h2 class="nl-heading nl-heading--level-2" id="uw-excuus">
          Uw excuus
        </h2>
        <div class="alleen-papier">{papier}</div>
        <div data-alleen-js class="excuus__concepten">
          <Drafts key={round} words={words} work={work} keep={keep} readBack={readBack} />
        </div>
      </section>
      <section aria-labelledby="bewaren" data-alleen-js>
        <h2 class="nl-heading nl-heading--level-2" id="bewaren">
          Bewaren of wissen
        </h2>
        <p class="nl-paragraph">
          Wat u invult, blijft in dit tabblad tot u het sluit. Wilt u later verder? Bewaar uw werk dan als
          bestand.
        </p>
        <WorkFile<WorkInFile>
          tool="excuuswizard"
          form={FORM}
          fileName="excuuswizard"
          content={() => toFile(work)}
          hasShape={hasWork}
          onRead={open}
        />
        <p>
          <button class="nl-button nl-button--secondary" type="button" onClick={wipe}>
            Wis alles
          </button>
        </p>
        <NoRequests ready={readBack !== undefined} />
      </section>
    </div>
  );
}

const NOT_OPENED = "Het bestand is niet geopend. Wat u had ingevuld, staat er nog.";

/** What was filled in before the island started. */
function merge(work: Work, typed: Record<string, string>): Work {
  const next: Work = { ...work, answers: { ...work.answers }, steps: { ...work.steps } };
  for (const [name, value] of Object.entries(typed)) {
    const [kind, id = ""] = name.split(/-(.*)/);
    if (kind === "vraag" && Object.hasOwn(QUESTIONS, id)) next.answers[id as Question] = value;
    if (kind === "stap" && STEPS.some((step) => step === id)) next.steps[id as Step] = value;
    if (kind === "veld") next.fields = { ...next.fields, [id]: value };
  }
  return next;
}
