import { endOfWeeks } from "../../lib/atw.ts";
import { addWeeks, dutchDate, type IsoDate } from "../../lib/dates.ts";
import { Cite } from "../shared/Actions.tsx";
import { today } from "../shared/today.ts";
import type { ToolData } from "./types.ts";

interface Props {
  data: ToolData;
  /** The day of receipt, when it is known. */
  receipt: IsoDate | undefined;
  /** A conduct may be left unhandled. */
  maybeRefused: boolean;
  /** A conduct must be handled. */
  mustHandle: boolean;
  /** Ground f holds, which ends by itself. */
  hasF: boolean;
}

/** Weeks until a ground that ends by itself (f) is looked at again: our advice. */
const RECHECK_WEEKS = 13;

/** The last days that follow from the outcome: of the notice, of the answer, and of a new look at ground f. */
export default function Deadlines({ data, receipt, maybeRefused, mustHandle, hasF }: Props) {
  if (!maybeRefused && !mustHandle) return null;
  const end = (weeks: number) => (receipt ? endOfWeeks(receipt, weeks, data.calendar) : undefined);
  const notice = end(4);
  const six = end(6);
  const ten = end(10);
  const isPast = notice?.known && notice.end < today();
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">Uiterlijk op</h3>
      {!receipt && <p>Vul de dag van ontvangst in om de laatste dag te zien.</p>}
      {maybeRefused && notice?.known && (
        <p>
          Kiest u voor niet behandelen? Dan moet uw bericht er uiterlijk op{" "}
          <strong>{dutchDate(notice.end)}</strong> zijn: vier weken na de ontvangst op{" "}
          {dutchDate(receipt ?? "")}.
          {notice.shifted.length > 0 &&
            ` De vier weken eindigen op ${dutchDate(notice.arithmetic)}; de Algemene termijnenwet schuift dat op naar de eerste dag die geen zaterdag, zondag of feestdag is.`}
          {isPast && (
            <>
              {" "}
              <strong>Die dag is voorbij.</strong> Ons advies: behandel de klacht.
            </>
          )}
        </p>
      )}
      {mustHandle && six?.known && ten?.known && (
        <p>
          Behandelt u de klacht? Handel haar dan af op uiterlijk <strong>{dutchDate(six.end)}</strong> (zes
          weken), of {dutchDate(ten.end)} als een persoon of commissie adviseert volgens afdeling 9.1.3 (tien
          weken).{" "}
          <a class="nl-link" href={`/hulpmiddelen/termijnen/#ontvangst=${receipt}`}>
            Alle termijnen bij deze klacht
          </a>
        </p>
      )}
      {receipt && !(notice?.known && six?.known && ten?.known) && (
        <p>
          Voor deze datum kennen wij niet alle feestdagen. Tel de weken vanaf de ontvangst en kijk zelf of de
          laatste dag een zaterdag, zondag of feestdag is.
        </p>
      )}
      {hasF && receipt && (
        <p>
          Grond f geldt alleen zolang het onderzoek of de vervolging loopt. Ons advies: kijk op{" "}
          {dutchDate(addWeeks(receipt, RECHECK_WEEKS))} opnieuw, dertien weken na ontvangst.
        </p>
      )}
      <p class="bron">
        Bron:{" "}
        <Cite
          refs={[
            ...(maybeRefused ? ["awb@9:8 lid 3"] : []),
            ...(mustHandle ? ["awb@9:11 lid 1"] : []),
            "atw@1",
          ]}
          citations={data.citations}
        />
      </p>
    </>
  );
}
