import type { WordedSignal } from "../../lib/hints.ts";
import { PassageText, ShowPassage } from "../shared/Hints.tsx";
import type { StepFound } from "./engine.ts";
import type { StepWords } from "./types.ts";

const WORDS = { ja: "Lijkt erin te staan", deels: "Twijfel", nee: "Zagen wij niet" };

interface Props {
  found: StepFound<WordedSignal>;
  /** The field in which the sentence stands. */
  field: string;
}

/** What a text seems to hold of one step, with the sentence that shows it. */
export function Found({ found: { found, hit, doubt }, field }: Props) {
  return (
    <>
      <strong class={`gezien--${found}`}>{WORDS[found]}</strong>
      {hit && (
        <>
          {": "}
          <PassageText sentence={hit.sentence} match={hit.match} />{" "}
          <ShowPassage field={field} sentence={hit.sentence} />
        </>
      )}
      {doubt && <span class="wenk__noot"> Kijk naar de wenk: {doubt.title.toLowerCase()}.</span>}
    </>
  );
}

/** All five steps with what a text seems to hold of them. */
export function FoundList({
  list,
  steps,
  field,
}: {
  list: StepFound<WordedSignal>[];
  steps: StepWords[];
  field: string;
}) {
  return (
    <dl class="feiten">
      {list.map((found) => (
        <div key={found.step}>
          <dt>{steps.find(({ id }) => id === found.step)?.title}</dt>
          <dd>
            <Found found={found} field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
