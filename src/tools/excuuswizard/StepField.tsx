import type { ComponentChildren } from "preact";
import { LONGEST_TEXT } from "../../lib/letter-model.ts";
import { HintList } from "../shared/Hints.tsx";
import { useAnalysis } from "../shared/useAnalysis.ts";
import type { ReadBack } from "../shared/useLanguage.ts";
import { hintsOfStep } from "./engine.ts";
import { countHints, type StepWords } from "./types.ts";

interface Props {
  step: StepWords;
  number: number;
  text: string;
  ready: boolean;
  readBack: ReadBack | undefined;
  onText: (text: string) => void;
  /** What belongs in it, hints and examples. */
  children?: ComponentChildren;
}

/** One step: what it asks, and a field of which the text is read back while someone types. */
export default function StepField({ step, number, text, ready, readBack, onText, children }: Props) {
  const { id, title, question } = step;
  const field = `stap-${id}-tekst`;
  return (
    <section class="vraag excuus__stap" aria-labelledby={`stap-${id}`}>
      <h3 class="nl-heading nl-heading--level-3" id={`stap-${id}`}>
        {number}. {title}
      </h3>
      {children}
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={field}>
          {question}
        </label>
        <textarea
          class="utrecht-textarea excuus__vak"
          id={field}
          name={`stap-${id}`}
          rows={5}
          autocomplete="off"
          value={ready ? text : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
          aria-describedby={`${field}-stand`}
        />
      </div>
      <StepHints step={step} text={text} field={field} readBack={readBack} />
    </section>
  );
}

function StepHints({
  step,
  text,
  field,
  readBack,
}: Pick<Props, "step" | "text" | "readBack"> & { field: string }) {
  const read = useAnalysis(text, readBack, "excuus");
  // Hints on an older text would point at the wrong places.
  const hints = read && text !== "" ? hintsOfStep(step.id, read.hints) : [];
  return (
    <>
      <p class="excuus__stand" id={`${field}-stand`} role="status">
        {text.length > LONGEST_TEXT
          ? "Deze tekst is te lang om na te lezen."
          : read && countHints(hints.length, "deze tekst")}
      </p>
      {read && hints.length > 0 && readBack && (
        <HintList hints={hints} citations={readBack.citations} field={field} />
      )}
    </>
  );
}
