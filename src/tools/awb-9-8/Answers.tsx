import { dutchDate, isIsoDate } from "../../lib/dates.ts";
import { keyOf, type Place } from "./fragment.ts";
import {
  CONDUCT_QUESTIONS,
  type ConductQuestion,
  LETTER_QUESTIONS,
  type LetterQuestion,
  type State,
} from "./model.ts";
import { labelOf, type ToolData, wordsOf } from "./types.ts";

interface Props {
  data: ToolData;
  state: State;
  nameOf: (id: string) => string;
  linkTo: (place: Place) => string;
  /** Within a result the list has no heading of its own. */
  bare?: boolean;
}

/** What was answered, each with a link that says what it changes. */
export default function Answers({ data, state, nameOf, linkTo, bare = false }: Props) {
  const rows = (
    questions: readonly (LetterQuestion | ConductQuestion)[],
    answers: Record<string, string | undefined>,
    conduct?: string,
  ) =>
    questions.flatMap((question) => {
      const answer = answers[question];
      if (answer === undefined) return [];
      const words = wordsOf(data, question);
      return [
        <div key={question}>
          <dt>{words.question}</dt>
          <dd>{isIsoDate(answer) ? dutchDate(answer) : labelOf(words, answer)}</dd>
          <dd>
            <a
              href={linkTo({ state, at: keyOf(question, conduct) })}
              aria-label={`Wijzig: ${words.question}`}
            >
              Wijzig
            </a>
          </dd>
        </div>,
      ];
    });
  return (
    <>
      {!bare && (
        <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} data-focus>
          Uw antwoorden tot nu toe
        </h2>
      )}
      <h3 class="nl-heading nl-heading--level-3">Over de brief</h3>
      <dl class="antwoordenlijst">{rows(LETTER_QUESTIONS, state.letter)}</dl>
      {state.conducts.map(({ id, answers }) =>
        Object.keys(answers).length > 0 ? (
          <div key={id}>
            <h3 class="nl-heading nl-heading--level-3">{nameOf(id)}</h3>
            <dl class="antwoordenlijst">{rows(CONDUCT_QUESTIONS, answers, id)}</dl>
          </div>
        ) : null,
      )}
    </>
  );
}
