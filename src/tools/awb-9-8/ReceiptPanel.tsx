import { download } from "../../export/download.ts";
import { dutchDate } from "../../lib/dates.ts";
import { today } from "../shared/today.ts";
import type { Typed } from "./Island.tsx";
import type { State } from "./model.ts";
import { makeReceipt } from "./receipt.ts";
import { receiptText } from "./receipt-text.ts";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  state: State;
  typed: Typed;
  nameOf: (id: string) => string;
}

/** By which rules the result was made, and the result as a file. */
export default function ReceiptPanel({ data, state, typed, nameOf }: Props) {
  const { version } = data;
  const made = today();
  const receipt = () => makeReceipt(state, typed.notes, version, made);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">Bewijs</h3>
      <dl class="feiten">
        <div>
          <dt>Wet</dt>
          <dd>
            Awb, tekst geldend vanaf {dutchDate(version.law.validFrom)}; gecontroleerd op{" "}
            {dutchDate(version.law.checkedOn)}
          </dd>
        </div>
        <div>
          <dt>Toets</dt>
          <dd>
            Klachtwijzer {version.tool}, regels <code>{version.hash}</code>
          </dd>
        </div>
        <div>
          <dt>Gemaakt op</dt>
          <dd>{dutchDate(made)}</dd>
        </div>
      </dl>
      <p>
        Bewaar het bewijs om de uitkomst later opnieuw te laten controleren.{" "}
        <a class="nl-link" href="/hulpmiddelen/awb-9-8/bewijs/">
          Hoe wij de toets zelf controleren
        </a>
      </p>
      <div class="stap__knoppen">
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() =>
            download(`bewijs-9-8-${made}.json`, JSON.stringify(receipt(), null, 2), "application/json")
          }
        >
          Bewaar bewijs (JSON)
        </button>
        <button
          class="nl-button nl-button--secondary"
          type="button"
          onClick={() => download(`bewijs-9-8-${made}.txt`, receiptText(receipt(), data, nameOf))}
        >
          Bewaar bewijs (tekst)
        </button>
      </div>
    </>
  );
}
