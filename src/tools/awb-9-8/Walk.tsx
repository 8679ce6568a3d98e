import { isIsoDate, type IsoDate } from "../../lib/dates.ts";
import { Cite } from "../shared/Actions.tsx";
import DateQuestion from "../shared/DateQuestion.tsx";
import Question from "../shared/Question.tsx";
import { today } from "../shared/today.ts";
import Answers from "./Answers.tsx";
import Conducts from "./Conducts.tsx";
import { emptyState, keyOf, type Place, writePlace } from "./fragment.ts";
import type { Typed } from "./Island.tsx";
import type { Conduct, State } from "./model.ts";
import { type Asked, choicesOf, hasLeft, isDateQuestion, openQuestions } from "./questions.ts";
import Result from "./Result.tsx";
import { labelOf, type ToolData, wordsOf } from "./types.ts";

export interface WalkProps {
  data: ToolData;
  place: Place;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  clearTyped: () => void;
}

/** One place in the test: a question, the list of conducts, the answers so far, or the outcome. */
export default function Walk({ data, place, typed, keepTyped, clearTyped }: WalkProps) {
  const { state, at, all = false } = place;
  const go = (to: Place) => location.assign(writePlace({ ...(all && { all }), ...to }));
  const open = openQuestions(state, all);
  const asked = at ? (questionAt(state, at) ?? open[0]) : open[0];
  const given = countAnswers(state);
  // Names are asked once, between the letter and what was done; not of who opens a colleague's link half-way.
  const isFresh = state.conducts.every(({ answers }) => Object.keys(answers).length === 0);
  const needsNames = !at && asked?.scope === "gedraging" && isFresh && Object.keys(typed.notes).length === 0;
  const showsNames = at === "gedragingen" || needsNames;
  const phase = showsNames || asked?.scope === "brief" ? "De brief" : asked ? "De gedraging" : "Uitkomst";
  const nameOf = (id: string) =>
    typed.notes[id]?.name || `Gedraging ${state.conducts.findIndex((conduct) => conduct.id === id) + 1}`;

  return (
    <>
      <div class="voortgang">
        <p class="voortgang__fase" id="voortgang">
          <strong>{at === "antwoorden" ? "Uw antwoorden" : phase}</strong>
          {asked?.scope === "gedraging" &&
            !showsNames &&
            state.conducts.length > 1 &&
            `: ${nameOf(asked.conduct)}`}
        </p>
        {asked && at !== "antwoorden" && (
          <p class="voortgang__teller">
            {given} {given === 1 ? "antwoord" : "antwoorden"} gegeven, nog ongeveer {open.length}{" "}
            {open.length === 1 ? "vraag" : "vragen"}
          </p>
        )}
      </div>
      {at === "antwoorden" ? (
        <Answers data={data} state={state} nameOf={nameOf} linkTo={(to) => writePlace(to)} />
      ) : showsNames ? (
        <Conducts
          state={state}
          typed={typed}
          keepTyped={keepTyped}
          onDone={(conducts) => go({ state: { ...state, conducts } })}
        />
      ) : asked ? (
        <Ask
          data={data}
          state={state}
          asked={asked}
          nameOf={nameOf}
          onAnswer={(next) => go({ state: next })}
        />
      ) : (
        <Result data={data} place={place} typed={typed} keepTyped={keepTyped} nameOf={nameOf} />
      )}
      <ul class="paneel__voet">
        {given > 0 && at !== "antwoorden" && (
          <li>
            <a href={writePlace({ ...place, at: "antwoorden" })}>Bekijk of wijzig uw antwoorden ({given})</a>
          </li>
        )}
        {at && at !== "gedragingen" && (
          <li>
            <a href={writePlace({ state, ...(all && { all }) })}>
              {open.length > 0 ? "Verder met de vragen" : "Naar de uitkomst"}
            </a>
          </li>
        )}
        {!hasLeft(state) && !showsNames && (
          <li>
            <a href={writePlace({ state, at: "gedragingen" })}>Gedragingen toevoegen, noemen of weghalen</a>
          </li>
        )}
        <li>
          <a href={writePlace({ state: emptyState() })} onClick={clearTyped}>
            Wis alles en begin opnieuw
          </a>
        </li>
        <li>
          <a href="#toets">Toon de hele toets</a>
        </li>
      </ul>
    </>
  );
}

interface AskProps {
  data: ToolData;
  state: State;
  asked: Asked;
  nameOf: (id: string) => string;
  onAnswer: (state: State) => void;
}

function Ask({ data, state, asked, nameOf, onAnswer }: AskProps) {
  const words = wordsOf(data, asked.question);
  const key = keyOf(asked.question, asked.scope === "gedraging" ? asked.conduct : undefined);
  const chosen =
    asked.scope === "brief"
      ? state.letter[asked.question]
      : conductOf(state, asked.conduct)?.answers[asked.question];
  const answer = (value: string) => onAnswer(withAnswer(state, asked, value));
  const title =
    asked.scope === "gedraging" && state.conducts.length > 1
      ? `${nameOf(asked.conduct)}: ${lower(words.question)}`
      : words.question;
  const shared = {
    id: `stap-${key.replace(".", "-")}`,
    question: title,
    hint: words.hint,
    chosen,
    describedBy: "melding voortgang",
  };
  return (
    <>
      {isDateQuestion(asked.question) ? (
        <DateQuestion
          key={key}
          {...shared}
          check={(date) => dateFault(state, asked, date)}
          onAnswer={answer}
        />
      ) : (
        <Question
          key={key}
          {...shared}
          choices={choicesOf(asked.question).map((id) => ({ id, label: labelOf(words, id) }))}
          onAnswer={answer}
        />
      )}
      <details class="waarom">
        <summary>Waarom deze vraag?</summary>
        <p>{words.why}</p>
        {words.traps && (
          <>
            <p>Hier gaat het vaak mis:</p>
            <ul>
              {words.traps.map((trap) => (
                <li key={trap}>{trap}</li>
              ))}
            </ul>
          </>
        )}
        <p class="bron">
          Bron: <Cite refs={words.sources} citations={data.citations} />
        </p>
      </details>
    </>
  );
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const conductOf = (state: State, id: string): Conduct | undefined =>
  state.conducts.find((conduct) => conduct.id === id);

function withAnswer(state: State, asked: Asked, answer: string): State {
  if (asked.scope === "brief") return { ...state, letter: { ...state.letter, [asked.question]: answer } };
  return {
    ...state,
    conducts: state.conducts.map((conduct) =>
      conduct.id === asked.conduct
        ? { ...conduct, answers: { ...conduct.answers, [asked.question]: answer } }
        : conduct,
    ),
  };
}

/** The question that a link points at. */
function questionAt(state: State, at: string): Asked | undefined {
  const [first = "", second] = at.split(".");
  const conduct = conductOf(state, first);
  if (second && conduct) return { scope: "gedraging", question: second, conduct: first } as Asked;
  return at in LETTER ? ({ scope: "brief", question: at } as Asked) : undefined;
}
const LETTER = {
  orgaan: 1,
  bevoegd: 1,
  schriftelijk: 1,
  eisen: 1,
  ontvangst: 1,
  besluit: 1,
  bezwaartermijn: 1,
};

/** A conduct cannot lie after the day on which the complaint about it came in. */
function dateFault(state: State, asked: Asked, date: IsoDate): string | undefined {
  const { ontvangst } = state.letter;
  if (asked.question === "ontvangst" && date > today())
    return "Deze dag moet nog komen. Controleer de datum.";
  if (asked.question === "datum" && ontvangst && isIsoDate(ontvangst) && date > ontvangst)
    return "De gedraging ligt na de ontvangst van de klacht. Controleer beide datums.";
  const late = state.conducts.find(
    ({ answers }) => answers.datum && isIsoDate(answers.datum) && answers.datum > date,
  );
  if (asked.question === "ontvangst" && late)
    return "De ontvangst ligt vóór een gedraging die u hebt ingevuld. Controleer beide datums.";
  return undefined;
}

const countAnswers = ({ letter, conducts }: State): number =>
  Object.keys(letter).length + conducts.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
