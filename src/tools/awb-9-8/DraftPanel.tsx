import { useEffect, useState } from "preact/hooks";
import { endOfWeeks } from "../../lib/atw.ts";
import { canonicalJson } from "../../lib/checksum.ts";
import { isIsoDate } from "../../lib/dates.ts";
import DraftEditor from "../shared/DraftEditor.tsx";
import { type DraftInput, makeDraft } from "./draft.ts";
import type { Typed } from "./Island.tsx";
import type { State } from "./model.ts";
import type { LetterResult } from "./result.ts";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  state: State;
  result: LetterResult;
  typed: Typed;
  keepTyped: (typed: Typed) => void;
  /** Which draft is offered first. */
  kind: "notice" | "note";
  /** Whether the notice is on offer at all. */
  both: boolean;
}

const TITLES = { notice: "Bericht aan de klager (artikel 9:8 lid 3)", note: "Notitie voor het dossier" };

/** The draft, filled from the answers: to change, copy and keep. What the tool does not know stays visible and is counted. */
export default function DraftPanel({ data, state, result, typed, keepTyped, kind, both }: Props) {
  const answers = canonicalJson(state);
  const kept = typed.draft;
  // A changed draft belongs to the answers from which it was made.
  const isCurrent = kept?.answers === answers;
  const [chosen, setChosen] = useState(isCurrent ? kept.kind : kind);
  const { ontvangst } = state.letter;
  const notice = ontvangst && isIsoDate(ontvangst) ? endOfWeeks(ontvangst, 4, data.calendar) : undefined;
  const input: DraftInput = {
    letter: state.letter,
    conducts: state.conducts,
    results: result.conducts,
    notes: typed.notes,
    words: { grounds: data.grounds, outcomes: data.outcomes, texts: data.texts },
    ...(notice?.known && { noticeBy: notice.end }),
  };
  const made = makeDraft(chosen, input);
  const [text, setText] = useState(isCurrent ? kept.text : made);
  const [touched, setTouched] = useState(isCurrent);
  const [older] = useState(kept && !isCurrent ? kept.text : undefined);
  // Until someone changes it, the draft follows the answers and reasons.
  useEffect(() => {
    if (!touched) setText(made);
  }, [made, touched]);

  const change = (next: string) => {
    setText(next);
    setTouched(true);
    keepTyped({ ...typed, draft: { kind: chosen, answers, text: next } });
  };
  const renew = (next: "notice" | "note") => {
    setChosen(next);
    setTouched(false);
    const { draft: _, ...rest } = typed;
    keepTyped(rest);
    setText(makeDraft(next, input));
  };

  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">
        Concept: {TITLES[chosen].charAt(0).toLowerCase() + TITLES[chosen].slice(1)}
      </h3>
      {older !== undefined && (
        <details class="waarom">
          <summary>U paste een concept aan bij andere antwoorden. Bekijk die versie</summary>
          <p class="concept__oud">{older}</p>
        </details>
      )}
      {both && (
        <p>
          <button
            class="nl-button nl-button--secondary"
            type="button"
            onClick={() => renew(chosen === "notice" ? "note" : "notice")}
          >
            Maak in plaats hiervan: {TITLES[chosen === "notice" ? "note" : "notice"]}
          </button>
        </p>
      )}
      <DraftEditor
        id="concept"
        label="Pas aan wat nodig is"
        text={text}
        onChange={change}
        title={TITLES[chosen]}
        fileName={chosen === "notice" ? "bericht-9-8" : "notitie-9-8"}
        onReset={touched ? () => renew(chosen) : undefined}
      />
    </>
  );
}
