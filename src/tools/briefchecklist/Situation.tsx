import type { SituationAnswer } from "../../lib/letter-model.ts";
import { type Citations, Cite } from "../shared/Actions.tsx";
import type { Situations } from "./engine.ts";
import type { Eis, Situatie } from "./schema.ts";

interface Props {
  situaties: Situatie[];
  citations: Citations;
  answers: Situations;
  onAnswer: (situation: Situatie["id"], answer: SituationAnswer) => void;
}

const LABELS: Record<SituationAnswer, string> = { ja: "Ja", nee: "Nee", "weet-niet": "Weet ik niet" };

/** What about the case changes the letter: short questions, on paper too. */
export default function Situation({ situaties, citations, answers, onAnswer }: Props) {
  return (
    <>
      {situaties.map(({ id, question, hint, why, sources }) => (
        <fieldset key={id} class="situatie" aria-describedby={hint && `situatie-${id}-uitleg`}>
          <legend class="situatie__vraag">{question}</legend>
          {hint && (
            <p class="stap__hint" id={`situatie-${id}-uitleg`}>
              {hint}
            </p>
          )}
          <div class="situatie__keuzes">
            {(Object.keys(LABELS) as SituationAnswer[]).map((answer) => (
              <label key={answer} class="keuze">
                <input
                  class="keuze__vak"
                  type="radio"
                  name={`situatie-${id}`}
                  value={answer}
                  checked={answers[id] === answer}
                  onChange={() => onAnswer(id, answer)}
                />
                <span>{LABELS[answer]}</span>
              </label>
            ))}
            {/* Not needed to answer: who is in a hurry goes on. */}
            <details class="eis__meer">
              <summary>
                Waarom deze vraag?<span class="alleen-lezer"> {question}</span>
              </summary>
              <p>
                {why}{" "}
                <span class="acties__bron">
                  (<Cite refs={sources} citations={citations} />)
                </span>
              </p>
            </details>
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** On which answers something depends, in words, one line per question. */
export function conditionOf(when: Eis["when"], situaties: Situatie[]): string[] {
  return situaties.flatMap(({ id, question }) => {
    const answers = when?.[id];
    return answers
      ? `${answers.map((answer) => `“${LABELS[answer].toLowerCase()}”`).join(" of ")} op de vraag: ${question}`
      : [];
  });
}
