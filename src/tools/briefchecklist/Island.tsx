import { useMemo } from "preact/hooks";
import { letterAddress } from "../../lib/addresses.ts";
import { checksum } from "../../lib/checksum.ts";
import { placeholdersIn } from "../../lib/placeholders.ts";
import DraftEditor from "../shared/DraftEditor.tsx";
import NoRequests from "../shared/NoRequests.tsx";
import { useAnalysis } from "../shared/useAnalysis.ts";
import { useLanguage } from "../shared/useLanguage.ts";
import { useWork } from "../shared/useWork.ts";
import Checklist from "./Checklist.tsx";
import type { LetterData } from "./data.ts";
import { makeDraft } from "./draft.ts";
import { unseenIn } from "./engine.ts";
import Fields from "./Fields.tsx";
import Keep from "./Keep.tsx";
import { COMPUTED, type Computed, letterDates } from "./letter-dates.ts";
import NextPlace from "./NextPlace.tsx";
import OpenLetter from "./OpenLetter.tsx";
import PrintedLetter from "./PrintedLetter.tsx";
import ReadBack, { outcomeOf } from "./ReadBack.tsx";
import Situation from "./Situation.tsx";
import { emptyWork, isWork, type Work, type WorkContent, withEntered, workOf } from "./work.ts";

const FIELD = "brief";

/**
 * One kind of letter: what the case is, the letter itself, its requirements, and what strikes when it is read back. All
 * of it is there without JavaScript too; then the letter is a model and the list a form.
 */
export default function Island({ data }: { data: LetterData }) {
  const { soort, situaties, eisen, concept, velden, calendar, citations } = data;
  const { work, keep, clear, ready, root } = useWork<Work>(
    `klachtwijzer:brief:${soort.id}`,
    emptyWork,
    withEntered,
    (kept) => isWork(soort.id, kept),
  );
  const { readBack, failed } = useLanguage();
  const change = (part: Partial<Work>) => keep({ ...work, ...part });

  const dates = letterDates(work.typed, work.situations, calendar);
  const made = useMemo(
    () => makeDraft(concept, velden, work.situations, work.typed, dates),
    [concept, velden, work.situations, work.typed, calendar],
  );
  const text = work.text ?? made;
  const isOwn = work.text !== undefined;
  // What was asked or typed since would be lost on the reader otherwise.
  const isBehind = isOwn && work.from !== undefined && work.from !== checksum(made);
  const write = (next: string) => change({ text: next, from: work.from ?? checksum(made) });
  // An untouched model would only be praised for what we wrote ourselves.
  const isBegun = isOwn || Object.values(work.typed).some(Boolean);
  const read = useAnalysis(isBegun ? text : "", readBack, "brief", work.situations["niet-vast"] === "ja");
  const used = (Object.keys(COMPUTED) as Computed[]).filter((name) =>
    concept.blocks.some(({ lines }) => lines.some((line) => line.includes(`{${name}}`))),
  );

  const unseen = read ? unseenIn(eisen, work.situations, read.analysis) : [];

  /** What the reader wrote stays within reach when another text comes in its place. */
  const older = isOwn ? work.text : work.older;
  const renew = () => change({ text: undefined, from: undefined, older });
  const openWork = (content: WorkContent) => {
    if (content.soort_brief !== soort.id)
      return (
        <>
          Dit is werk aan een andere soort brief. Open het op{" "}
          <a href={letterAddress(content.soort_brief)}>de pagina van die brief</a>.
        </>
      );
    keep({ ...workOf(content), older });
    return undefined;
  };

  return (
    <div class="briefwerk" ref={root}>
      <h2 class="nl-heading nl-heading--level-2" id="situatie">
        1. Uw situatie
      </h2>
      <p class="nl-paragraph">
        Deze vragen bepalen wat in de brief hoort. U mag ze overslaan: dan ziet u alle eisen, met wanneer ze
        gelden.{" "}
        <span data-alleen-js>
          Hebt u al een brief? Ga dan naar{" "}
          <a class="nl-link" href="#brief-bestand">
            openen of plakken
          </a>
          .
        </span>
      </p>
      <Situation
        {...{ situaties, citations, ready }}
        answers={work.situations}
        onAnswer={(id, answer) => change({ situations: { ...work.situations, [id]: answer } })}
      />

      <h2 class="nl-heading nl-heading--level-2" id="maken">
        2. De brief
      </h2>
      <p class="nl-paragraph" data-alleen-js>
        Vul in wat u weet. Het concept eronder groeit mee tot u het zelf aanpast. Hebt u al een brief? Plak
        haar over het concept, of open een bestand.
      </p>
      <div data-alleen-js>
        <Fields
          {...{ velden, dates, used, ready }}
          typed={work.typed}
          onType={(field, value) => change({ typed: { ...work.typed, [field]: value } })}
        />
        <OpenLetter onOpen={(opened) => change({ text: opened, from: checksum(made), older })} />
        <p role="status" class={isBehind ? "paneel__melding" : undefined}>
          {isBehind &&
            "De tekst hieronder is van u: wat u nu invult of kiest, komt er niet vanzelf in. Met “Begin opnieuw met het concept” maakt u een nieuwe; uw eigen tekst blijft dan bewaard."}
        </p>
        <p class="nl-paragraph">
          Tussen [haken] staat wat u nog invult, kiest of weghaalt. Een regel die met # begint, wordt in Word
          een kop.
        </p>
        {placeholdersIn(text).length > 0 && <NextPlace field={FIELD} text={text} />}
        <DraftEditor
          id={FIELD}
          label={isOwn ? "Uw brief" : "Concept: pas aan wat nodig is"}
          text={text}
          onChange={write}
          title={concept.title}
          fileName={soort.id}
          onReset={isOwn ? renew : undefined}
        />
        <p role="status">
          {/* Of our own model, that nothing strikes says nothing. */}
          {read && (isOwn || read.hints.length + unseen.length > 0) && (
            <a class="nl-link" href="#nalezen">
              {outcomeOf(read, unseen)}
            </a>
          )}
        </p>
      </div>
      <PrintedLetter text={text} />
      {work.older !== undefined && (
        <details class="eis__meer" data-alleen-js>
          <summary>Uw vorige tekst</summary>
          <p class="concept__oud">{work.older}</p>
          <button
            class="nl-button nl-button--secondary"
            type="button"
            onClick={() => change({ text: work.older, from: checksum(made), older: text })}
          >
            Zet deze tekst terug
          </button>
        </details>
      )}

      <h2 class="nl-heading nl-heading--level-2" id="checklist">
        3. Staat alles erin?
      </h2>
      <p class="nl-paragraph">
        Vink af wat erin staat.{" "}
        <span data-alleen-js>Wij wijzen zinnen aan die erop lijken. Of het klopt, ziet alleen u.</span>
      </p>
      <Checklist
        {...{ eisen, situaties, citations, read, ready }}
        situations={work.situations}
        ticks={work.ticks}
        onTick={(id, tick) => change({ ticks: { ...work.ticks, [id]: tick } })}
        field={FIELD}
      />

      <section class="op-scherm">
        <h2 class="nl-heading nl-heading--level-2" id="nalezen">
          4. Nalezen
        </h2>
        <p class="nl-paragraph">
          Het nalezen zoekt vaste zinsdelen. Het mist soms iets, en wijst soms iets aan wat goed is.{" "}
          <a class="nl-link" href="/hulpmiddelen/briefchecklist/nalezen/">
            Waar het op let
          </a>
          <span class="op-papier"> (het nalezen zelf werkt alleen met JavaScript)</span>.
        </p>
        <div data-alleen-js>
          <ReadBack {...{ read, unseen, failed, text }} words={readBack} field={FIELD} />
          <NoRequests ready={readBack !== undefined} />
        </div>

        <h2 class="nl-heading nl-heading--level-2" id="bewaren">
          Uw werk bewaren
        </h2>
        <p class="op-papier">
          Zonder JavaScript bewaart deze pagina niets. Druk haar af: dan is zij een formulier.
        </p>
        <div data-alleen-js>
          <Keep kind={soort.id} work={work} onOpen={openWork} onClear={clear} onRestore={keep} />
        </div>
      </section>
    </div>
  );
}
