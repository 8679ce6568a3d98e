import { LONGEST_TEXT } from "../../lib/letter-model.ts";
import { HintList, ReadingLevel } from "../shared/Hints.tsx";
import { useAnalysis } from "../shared/useAnalysis.ts";
import type { ReadBack } from "../shared/useLanguage.ts";
import Draft from "./Draft.tsx";
import { makeSpoken, makeWritten, withoutOpenPlaces } from "./draft.ts";
import { hintsOfWhole, stepsIn } from "./engine.ts";
import { FoundList } from "./Found.tsx";
import { STEPS } from "./model.ts";
import { countHints, type WizardWords } from "./types.ts";
import { withDraft, type Work } from "./work.ts";

interface Props {
  words: WizardWords;
  work: Work;
  keep: (work: Work) => void;
  readBack: ReadBack | undefined;
}

const BEHIND =
  "U paste deze tekst met de hand aan en veranderde daarna iets bij de stappen of de gegevens. Dat staat hier nog niet in.";

/** Both versions of the apology. Each follows what was typed until someone changes it by hand. */
export default function Drafts({ words, work, keep, readBack }: Props) {
  const made = { spoken: makeSpoken(words, work), written: makeWritten(words, work) };
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3" id="gesproken">
        Om te zeggen
      </h3>
      <p class="geen-druk">
        Spreekpunten voor het gesprek of de telefoon. Lees ze niet voor: zeg het in uw eigen woorden. Een
        regel met # wordt in Word een kop, een regel met - een punt.
      </p>
      <Draft
        id="gesproken-tekst"
        label="Spreekpunten"
        title="Excuus: spreekpunten"
        fileName="excuus-spreekpunten"
        made={made.spoken}
        changed={work.spoken}
        behind={BEHIND}
        onChange={(next) => keep(withDraft(work, "spoken", next))}
      />
      <h3 class="nl-heading nl-heading--level-3" id="geschreven">
        Om te schrijven
      </h3>
      <p class="geen-druk">
        De brief die na het gesprek komt. Wat u bij de stappen schreef, staat er letterlijk in. Vul aan wat er
        verder in moet. U mag velden leeg laten.
      </p>
      <div class="velden excuus__velden">
        {words.fields.map(({ id, label }) => (
          <div class="utrecht-form-field" key={id}>
            <label class="utrecht-form-label" for={`veld-${id}`}>
              {label}
            </label>
            <input
              class="utrecht-textbox"
              type="text"
              id={`veld-${id}`}
              name={`veld-${id}`}
              autocomplete="off"
              value={work.fields[id] ?? ""}
              onInput={({ currentTarget }) =>
                keep({ ...work, fields: { ...work.fields, [id]: currentTarget.value } })
              }
            />
          </div>
        ))}
      </div>
      <Draft
        id="geschreven-tekst"
        label="Brief"
        title="Excuusbrief"
        fileName="excuusbrief"
        made={made.written}
        changed={work.written}
        behind={BEHIND}
        onChange={(next) => keep(withDraft(work, "written", next))}
      />
      <ReadLetter
        words={words}
        readBack={readBack}
        text={hasText(work) ? (work.written?.text ?? made.written) : ""}
        isOwn={work.written !== undefined}
      />
    </>
  );
}

const hasText = ({ steps, written }: Work) =>
  written !== undefined || Object.values(steps).some((text) => text.trim() !== "");

interface ReadProps extends Pick<Props, "words" | "readBack"> {
  text: string;
  /** Changed by hand. Until then every sentence has its hints at its step already. */
  isOwn: boolean;
}

/** The whole letter read back: which steps it seems to hold, hints in their order, and how hard it reads. */
function ReadLetter({ words, readBack, text, isOwn }: ReadProps) {
  const read = useAnalysis(withoutOpenPlaces(text), readBack, "excuus");
  const shown = text === "" || !readBack ? undefined : read;
  const found = shown ? stepsIn(shown.analysis, words.stappen) : [];
  const seen = found.filter((each) => each.found !== "nee").length;
  const hints = shown ? (isOwn ? shown.hints : hintsOfWhole(shown.hints)) : [];
  return (
    <div class="excuus__nagelezen">
      {shown && <h4 class="nl-heading nl-heading--level-4">Uw brief nagelezen</h4>}
      {/* Whoever types at a step hears the count of that step; this would speak through it. */}
      <p role={isOwn ? "status" : undefined}>
        {text.length > LONGEST_TEXT
          ? "Deze brief is te lang om na te lezen."
          : shown &&
            `Wij zagen iets van ${seen} van de ${STEPS.length} stappen. ${isOwn ? countHints(hints.length, "deze brief") : "Wenken bij uw zinnen staan bij de stappen."}`}
      </p>
      {shown && readBack && (
        <>
          <p class="stap__hint">
            Dit is een vermoeden op grond van woorden. Een zin kan er anders staan en toch goed zijn. U
            beslist.
          </p>
          <FoundList list={found} steps={words.stappen} field="geschreven-tekst" />
          {hints.length > 0 && (
            <HintList hints={hints} citations={readBack.citations} field="geschreven-tekst" />
          )}
          {shown.analysis.reading && <ReadingLevel reading={shown.analysis.reading} />}
        </>
      )}
    </div>
  );
}
