import { SITUATION_ANSWERS, type SituationAnswer } from "../../lib/letter-model.ts";
import { type Citations, Cite } from "../shared/Actions.tsx";
import Choices from "../shared/Choices.tsx";
import type { Situations } from "./engine.ts";
import type { Eis, Situatie } from "./schema.ts";

interface Props {
  situaties: Situatie[];
  citations: Citations;
  answers: Situations;
  ready: boolean;
  onAnswer: (situation: Situatie["id"], answer: SituationAnswer) => void;
}

const LABELS: Record<SituationAnswer, string> = { ja: "Ja", nee: "Nee", "weet-niet": "Weet ik niet" };
const CHOICES = SITUATION_ANSWERS.map((id) => ({ id, label: LABELS[id] }));

/** What about the case changes the letter: short questions, on paper too. */
export default function Situation({ situaties, citations, answers, ready, onAnswer }: Props) {
  return (
    <>
      {situaties.map(({ id, question, hint, why, sources }) => (
        <Choices
          key={id}
          name={`situatie-${id}`}
          legend={question}
          hint={hint}
          choices={CHOICES}
          chosen={answers[id]}
          ready={ready}
          onChoose={(answer) => onAnswer(id, answer as SituationAnswer)}
        >
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
        </Choices>
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
