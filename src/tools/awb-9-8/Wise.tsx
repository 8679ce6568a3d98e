import { Cite } from "../shared/Actions.tsx";
import type { ToolData } from "./types.ts";

/** Why handling may still be wise: stands beside every "niet verplicht". */
export default function Wise({ data }: { data: ToolData }) {
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">Toch behandelen? Het mag altijd</h3>
      <ul>
        {data.texts.wise.map(({ text, sources, case: casus }) => (
          <li key={text}>
            {text}{" "}
            {casus && (
              <>
                <a href={`/casussen/${casus}/`}>
                  Lees de casus<span class="alleen-lezer">: {text.slice(0, 60)}</span>
                </a>{" "}
              </>
            )}
            <span class="acties__bron">
              (<Cite refs={sources} citations={data.citations} />)
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
