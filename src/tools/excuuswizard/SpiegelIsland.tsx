import { useState } from "preact/hooks";
import Draft from "./Draft.tsx";
import { makeMirror } from "./draft.ts";
import type { Step } from "./model.ts";
import type { ExcuusTeksten, Stap } from "./schema.ts";
import { useWork } from "../shared/useWork.ts";
import type { Changed } from "./work.ts";

interface Props {
  stappen: Pick<Stap, "id" | "citizen">[];
  mirror: ExcuusTeksten["mirror"];
}

/** What a citizen misses, and his text once changed by hand. */
interface Mirror {
  missed: Step[];
  text?: Changed;
}

const NOTHING: Mirror = { missed: [] };

const isSound = (work: Mirror | null) =>
  Array.isArray(work?.missed) &&
  (work.text === undefined || (typeof work.text.text === "string" && typeof work.text.from === "string"));

/** What someone misses in the apology that he got, and how he can say so. */
export default function SpiegelIsland({ stappen, mirror }: Props) {
  const merge = (work: Mirror, typed: Record<string, string>): Mirror => ({
    ...work,
    missed: stappen.map(({ id }) => id).filter((id) => work.missed.includes(id) || `mis-${id}` in typed),
  });
  const { work, keep, clear, ready, root } = useWork<Mirror>(
    "klachtwijzer:excuusspiegel",
    NOTHING,
    merge,
    isSound,
  );
  const { missed, text } = work;
  // The draft keeps an older version at hand: not past this.
  const [round, setRound] = useState(0);
  const made = makeMirror(mirror, stappen, missed);
  const choose = (id: Step, checked: boolean) =>
    keep({ ...work, missed: checked ? [...missed, id] : missed.filter((other) => other !== id) });

  const wipe = () => {
    if (text && !confirm("Wilt u ook de brief wissen die u aanpaste?")) return;
    clear();
    setRound(round + 1);
  };

  return (
    <div class="spiegel" ref={root}>
      <fieldset class="spiegel__punten">
        <legend>Kruis aan wat u mist</legend>
        <p class="stap__hint">Er mag meer dan één antwoord. Onder elk antwoord staat wat u kunt zeggen.</p>
        {stappen.map(({ id, citizen }) => (
          <div class="spiegel__punt" key={id}>
            <label class="keuze">
              <input
                class="keuze__vak"
                type="checkbox"
                name={`mis-${id}`}
                checked={ready ? missed.includes(id) : undefined}
                aria-describedby={`zeg-${id}`}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
              />
              <span>{citizen.missing}</span>
            </label>
            <p id={`zeg-${id}`}>
              Zeg of schrijf: <q>{citizen.say}</q>
            </p>
          </div>
        ))}
      </fieldset>
      <div data-alleen-js>
        <Draft
          key={round}
          id="spiegel-tekst"
          label="Uw brief of e-mail"
          title="Wat ik mis in de excuses"
          fileName="wat-ik-mis-in-de-excuses"
          made={made}
          changed={text}
          behind="U koos iets anders nadat u de brief aanpaste. Dat staat er nog niet in."
          onChange={(next) => keep(next ? { missed, text: next } : { missed })}
        >
          <button class="nl-button nl-button--secondary" type="button" onClick={wipe}>
            Wis alles
          </button>
        </Draft>
      </div>
    </div>
  );
}
