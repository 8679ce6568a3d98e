import { useEffect, useRef, useState } from "preact/hooks";
import { endOfWeeks } from "../../lib/atw.ts";
import { canonicalJson } from "../../lib/checksum.ts";
import { isIsoDate } from "../../lib/dates.ts";
import { download } from "../../export/download.ts";
import { type DraftInput, makeDraft, placeholdersIn } from "./draft.ts";
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
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
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
  const open = placeholdersIn(text);

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
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Gekopieerd");
    } catch {
      field.current?.select();
      setSaid("Kopiëren lukt hier niet. De tekst is geselecteerd: gebruik Ctrl+C.");
    }
  };
  const keepWord = async () => {
    try {
      const { blocksOf, makeDocx } = await import("../../export/docx.ts");
      download(
        `${chosen === "notice" ? "bericht" : "notitie"}-9-8.docx`,
        await makeDocx(TITLES[chosen], blocksOf(text)),
      );
      setSaid("Word-bestand gemaakt");
    } catch {
      setSaid("Het Word-bestand kon niet worden gemaakt. Kopieer de tekst, of bewaar haar als .txt.");
    }
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
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for="concept">
          Pas aan wat nodig is
        </label>
        <textarea
          class="utrecht-textarea concept"
          id="concept"
          rows={16}
          value={text}
          ref={field}
          onInput={(event) => change(event.currentTarget.value)}
          aria-describedby="concept-stand"
        />
      </div>
      <p id="concept-stand" role="status">
        {open.length === 0
          ? "Geen invulplekken meer."
          : `Nog ${open.length} ${open.length === 1 ? "invulplek" : "invulplekken"}: ${[...new Set(open)].slice(0, 8).join(" ")}`}
      </p>
      <div class="stap__knoppen">
        <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
          Kopieer
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={keepWord}>
          Bewaar als Word
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => download("concept-9-8.txt", text)}
        >
          Bewaar als tekst
        </button>
        {touched && (
          <button class="nl-button nl-button--secondary" type="button" onClick={() => renew(chosen)}>
            Begin opnieuw met het concept
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </>
  );
}
