import type { ComponentChildren } from "preact";
import { ActionList, type Citations, Cite } from "../shared/Actions.tsx";
import Choices from "../shared/Choices.tsx";
import { adviceFor, byPart, outcomeOf } from "./engine.ts";
import { type Answers, QUESTIONS } from "./model.ts";
import { PART_NAMES, type WizardWords } from "./types.ts";

interface Props {
  words: WizardWords;
  citations: Citations;
  answers: Answers;
  ready: boolean;
  onAnswer: (answers: Answers) => void;
  /** All outcomes and advice as text. */
  children?: ComponentChildren;
}

/** Whether an apology is in place, by whom, how and when: six questions, and what follows from the answers so far. */
export default function Before({ words, citations, answers, ready, onAnswer, children }: Props) {
  return (
    <>
      {words.vooraf.map(({ id, question, hint, answers: labels, why, sources }) => (
        <div class="excuus__vraag" key={id}>
          <Choices
            name={`vraag-${id}`}
            legend={question}
            hint={hint}
            choices={QUESTIONS[id].map((answer) => ({ id: answer, label: labels[answer] ?? answer }))}
            chosen={answers[id]}
            ready={ready}
            onChoose={(answer) => onAnswer({ ...answers, [id]: answer })}
          />
          <details class="waarom">
            <summary>
              Waarom deze vraag?<span class="alleen-lezer"> {question}</span>
            </summary>
            <p>{why}</p>
            <p class="bron">
              Bron: <Cite refs={sources} citations={citations} />
            </p>
          </details>
        </div>
      ))}
      <Outcome words={words} citations={citations} answers={answers} />
      {children}
    </>
  );
}

/** What follows from the answers. Only its name is spoken when it changes; the rest is there to read. */
function Outcome({ words, citations, answers }: Pick<Props, "words" | "citations" | "answers">) {
  const id = outcomeOf(answers);
  const outcome = words.uitkomsten.find((each) => each.id === id);
  const isFeared = answers.geld === "ja" || answers.tegen === "ja";
  const advice = byPart(adviceFor(answers, words.adviezen)).map(({ part, list }) => (
    <details class="voorbeeld" key={part} open={part === "angst" && isFeared}>
      <summary>
        {PART_NAMES[part]}: {list.length} {list.length === 1 ? "advies" : "adviezen"}
      </summary>
      <ActionList actions={list} citations={citations} />
    </details>
  ));
  return (
    <div class={`uitkomst uitkomst--${outcome?.tone ?? "open"}`} data-alleen-js>
      <div role="status">
        {outcome ? (
          <h3 class="nl-heading nl-heading--level-3" id="uitkomst">
            {outcome.title}
          </h3>
        ) : (
          <p class="uitkomst__woord">
            Hier leest u of een excuus past, zodra u de eerste vraag beantwoordt. Elk volgend antwoord maakt
            het advies preciezer.
          </p>
        )}
      </div>
      {outcome && (
        <>
          <p class="uitkomst__wat">{outcome.what}</p>
          <p>
            <strong>Omdat:</strong> {outcome.because}
          </p>
          <p class="bron">
            Bron: <Cite refs={outcome.sources} citations={citations} />
          </p>
          {id === "geen-fout" && (
            <p>Past er toch een excuus, bijvoorbeeld voor de wachttijd? Zo pakt u het aan:</p>
          )}
          {advice}
          <p>
            <a class="nl-link" href="#stappen">
              Verder naar de vijf stappen
            </a>
          </p>
        </>
      )}
    </div>
  );
}
