import type { Group } from "../../lib/letter-model.ts";
import type { Citations } from "../shared/Actions.tsx";
import type { Read } from "../shared/useAnalysis.ts";
import {
  byGroup,
  progressOf,
  requirementsFor,
  type Situations,
  suggestionsFor,
  type Ticks,
} from "./engine.ts";
import Requirement from "./Requirement.tsx";
import type { Eis, Situatie } from "./schema.ts";
import { conditionOf } from "./Situation.tsx";

interface Props {
  eisen: Eis[];
  situaties: Situatie[];
  citations: Citations;
  situations: Situations;
  ticks: Ticks;
  onTick: (id: string, tick: Ticks[string]) => void;
  ready: boolean;
  /** The letter as read back, if one was. */
  read: Read | undefined;
  field: string;
}

const GROUP_TITLES: Record<Group, string> = {
  boodschap: "Wat de brief zegt",
  onderbouwing: "Feiten en redenen",
  rechten: "Rechten en route",
  vervolg: "Wat er nu gebeurt",
  toon: "Toon",
  verzending: "Versturen",
};

/** Most missing requirements that are named above the list. */
const NAMED = 6;

/** The requirements of a letter in groups, with what is still missing on top. */
export default function Checklist(props: Props) {
  const { eisen, situaties, citations, situations, ticks, onTick, ready, read, field } = props;
  const wanted = requirementsFor(eisen, situations);
  const { done, total, missing } = progressOf(
    wanted.map(({ eis }) => eis),
    ticks,
  );
  const must = missing.filter(({ strength }) => strength === "moet").length;
  const left =
    missing.length === 0
      ? "Er ontbreekt niets meer op deze lijst."
      : must === 0
        ? `Nog te doen: ${missing.length}. Alles wat moet, is afgevinkt.`
        : `Nog te doen: ${missing.length}, waarvan ${must} met “Moet”.`;
  return (
    <>
      <div data-alleen-js>
        <p role="status">
          <strong>{`${done} van ${total} klaar.`}</strong> {left}
        </p>
        {missing.length > 0 && (
          <details class="eis__meer">
            <summary>Wat nog ontbreekt, het zwaarste eerst</summary>
            <ul class="ontbreekt">
              {missing.slice(0, NAMED).map(({ id, text }) => (
                <li key={id}>
                  <a class="nl-link" href={`#eis-${id}`}>
                    {text}
                  </a>
                </li>
              ))}
              {missing.length > NAMED && <li>en nog {missing.length - NAMED}</li>}
            </ul>
          </details>
        )}
      </div>
      {byGroup(wanted).map(({ group, list }) => {
        const progress = progressOf(
          list.map(({ eis }) => eis),
          ticks,
        );
        return (
          <section key={group} aria-labelledby={`groep-${group}`}>
            <h3 class="nl-heading nl-heading--level-3" id={`groep-${group}`}>
              {GROUP_TITLES[group]}{" "}
              <span class="eis__stand" data-alleen-js>
                {progress.done} van {progress.total}
              </span>
            </h3>
            <ul class="eisen">
              {list.map(({ eis, holds }) => (
                <Requirement
                  key={eis.id}
                  eis={eis}
                  citations={citations}
                  depends={holds === "open" ? conditionOf(eis.when, situaties) : []}
                  tick={ticks[eis.id] ?? {}}
                  onTick={(tick) => onTick(eis.id, tick)}
                  ready={ready}
                  suggestions={read && suggestionsFor(eis, read.analysis)}
                  wasRead={read !== undefined}
                  field={field}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
