import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Calendar } from "../../lib/atw.ts";
import { computeTermijnen } from "../../lib/termijnen.ts";
import type { Citations } from "../shared/Actions.tsx";
import { today } from "../shared/today.ts";
import { useFragment } from "../shared/useFragment.ts";
import { type DateField, type FormError, type Reading, readForm, type Values } from "./fields.ts";
import Form, { type Messages, readValues, writeValues } from "./Form.tsx";
import { readLink, writeLink } from "./fragment.ts";
import Result from "./Result.tsx";
import type { Teksten } from "./schema.ts";
import { fillDates } from "./words.ts";

interface Props {
  teksten: Teksten;
  calendar: Calendar;
  citations: Citations;
  /** The rules and examples as a static page. */
  children?: ComponentChildren;
}

/**
 * The form and what comes of it. What was counted stands in the fragment of the address, so back, reload and a shared
 * link need nothing more. With anything wrong, or changed since, there is no result.
 */
export default function Island({ teksten, calendar, citations, children }: Props) {
  const hash = useFragment();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [reading, setReading] = useState<Reading>();
  const [notice, setNotice] = useState("");
  const [changed, setChanged] = useState(false);

  // A link, back or forward: the form follows the address. An anchor on the page leaves all as it is.
  useEffect(() => {
    const link = readLink(hash ?? "");
    if (link && form.current) {
      writeValues(form.current, link.values);
      setReading(readForm(link.values, calendar));
      setNotice(noticeFor(link.dropped, link.tooLong));
      setChanged(false);
    } else if (hash === "") {
      setReading(undefined);
      setNotice("");
      setChanged(false);
    }
  }, [hash, calendar]);

  useLayoutEffect(() => {
    const target = reading && ("input" in reading ? heading.current : summary.current);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "start" });
  }, [reading]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const values: Values = readValues(form.current);
    const next = readForm(values, calendar);
    const address = "input" in next ? writeLink(values, next.input) : location.hash;
    setNotice("");
    setChanged(false);
    // A new address comes back through the fragment.
    if (address === location.hash) setReading(next);
    else location.hash = address;
  };
  const change = () => {
    if (!reading || !("input" in reading)) return;
    setReading(undefined);
    setChanged(true);
  };
  const clear = () => {
    form.current?.reset();
    setReading(undefined);
    setNotice("");
    setChanged(false);
    location.hash = "";
    document.getElementById("ontvangst" satisfies DateField)?.focus();
  };

  const errors =
    reading && "errors" in reading ? reading.errors.map((error) => say(error, teksten, calendar)) : [];
  const messages: Messages = {};
  for (const { field, text } of errors) messages[field] ??= text;
  const result = reading && "input" in reading ? reading : undefined;

  return (
    <div class={result ? "termijnen termijnen--uitslag" : "termijnen"}>
      <div class="paneel" data-alleen-js>
        {notice && (
          <p class="paneel__melding" role="status">
            {notice}
          </p>
        )}
        {errors.length > 0 && (
          <div class="stap__fout" role="alert" tabIndex={-1} ref={summary}>
            <h2 class="nl-heading nl-heading--level-3">Dit klopt nog niet</h2>
            <ul>
              {errors.map(({ field, text }) => (
                <li key={text}>
                  <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                    {teksten.fields[field].label} {text}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Form
          fields={teksten.fields}
          messages={messages}
          ready={hash !== undefined}
          form={form}
          onSubmit={submit}
          onChange={change}
          onClear={clear}
        />
        <p class="stap__hint" role="status">
          {changed && "U hebt iets gewijzigd. Kies Bereken voor de nieuwe datums."}
        </p>
        {result && (
          <Result
            {...result}
            terms={computeTermijnen(result.input, calendar)}
            teksten={teksten}
            calendar={calendar}
            citations={citations}
            today={today()}
            heading={heading}
          />
        )}
      </div>
      <div class="termijnen__regels">{children}</div>
    </div>
  );
}

/** What is said, and at which field. */
function say(error: FormError, { faults, dateErrors }: Teksten, calendar: Calendar) {
  if ("fault" in error) return faults[error.fault];
  return { field: error.field, text: fillDates(dateErrors[error.error], calendar) };
}

// The link would change the fragment, which holds the state.
function focusField(event: MouseEvent, field: DateField) {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

function noticeFor(dropped: string[], tooLong: boolean): string {
  if (tooLong) return "De link was te lang om van ons te zijn en is niet gelezen.";
  if (dropped.length === 0) return "";
  const names = [...new Set(dropped)].slice(0, 5).map((name) => `"${name.slice(0, 30)}"`);
  return `In de link stond iets wat het formulier niet kent: ${names.join(", ")}. Dat is overgeslagen. Kijk de gegevens na.`;
}
