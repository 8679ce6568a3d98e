import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Answer, loadKinds, search } from "./index-client.ts";

/** Wait after the last key before searching, in milliseconds. */
const PAUSE = 180;

type Status =
  | { is: "empty" }
  | { is: "busy" }
  | { is: "failed" }
  | { is: "done"; query: string; kind: string; answer: Answer };

/** The search field with its results: on `/zoeken/` and in the dialog of the header. */
export default function Search({ focus = false }: { focus?: boolean }) {
  const [query, setQuery] = useState("");
  const [kind, setKind] = useState("");
  const [kinds, setKinds] = useState<string[]>([]);
  const [status, setStatus] = useState<Status>({ is: "empty" });
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const name = useId();

  useEffect(() => {
    if (focus) input.current?.focus();
    // What was typed before the script came is not lost: the field is its own, and is read here once.
    setQuery(input.current?.value ?? "");
  }, [focus]);

  useEffect(() => {
    const words = query.trim();
    if (words === "") {
      setStatus({ is: "empty" });
      return;
    }
    let stale = false;
    const timer = setTimeout(async () => {
      setStatus((now) => (now.is === "done" ? now : { is: "busy" }));
      try {
        const [answer, known] = await Promise.all([search(words, kind || undefined), loadKinds()]);
        if (stale) return;
        setKinds(known);
        setStatus({ is: "done", query: words, kind, answer });
      } catch {
        if (!stale) setStatus({ is: "failed" });
      }
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, kind]);

  const hits = status.is === "done" ? status.answer.hits : [];

  /** Arrow keys walk from the field through the hits and back. */
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = here + (event.key === "ArrowDown" ? 1 : -1);
    if (here < 0 && document.activeElement !== input.current) return;
    event.preventDefault();
    if (next < 0) input.current?.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  };

  return (
    <div class="zoek" role="search" onKeyDown={walk}>
      <div class="utrecht-form-field">
        <label class="utrecht-form-label" for={`${name}-veld`}>
          Waar zoekt u naar?
        </label>
        <input
          ref={input}
          id={`${name}-veld`}
          class="utrecht-textbox utrecht-textbox--html-input zoek__veld"
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {kinds.length > 0 && (
        <fieldset class="zoek__soorten">
          <legend>Toon</legend>
          {["", ...kinds].map((value) => (
            <label key={value} class="zoek__soort">
              <input
                type="radio"
                name={`${name}-soort`}
                value={value}
                checked={kind === value}
                onChange={() => setKind(value)}
              />{" "}
              {value || "Alles"}
            </label>
          ))}
        </fieldset>
      )}
      <p class="zoek__stand" role="status">
        {describe(status)}
      </p>
      {hits.length > 0 && (
        <ul class="zoek__lijst" ref={list}>
          {hits.map((hit) => (
            <li key={hit.href}>
              <a href={hit.href}>{hit.title}</a>
              {hit.kind && <span class="zoek__van"> {hit.kind}</span>}
              <p>
                <Excerpt text={hit.excerpt} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {status.is === "done" && hits.length === 0 && (
        <div class="zoek__niets">
          <p>Dit kunt u proberen:</p>
          <ul>
            <li>een korter of gewoner woord, zoals "brief" of "horen"</li>
            {kind && <li>zoeken in alles, in plaats van alleen in {kind}</li>}
            <li>
              de <a href="/begrippen/">begrippenlijst</a> of de{" "}
              <a href="/zoeken/#a-z">lijst van alle pagina's</a>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}

function describe(status: Status): string {
  switch (status.is) {
    case "empty":
      return "";
    case "busy":
      return "Bezig met zoeken";
    case "failed":
      return "Zoeken lukt nu niet. Probeer het nog eens, of gebruik de lijst van alle pagina's bij Zoeken.";
    case "done": {
      const { hits, total, widened } = status.answer;
      const where = status.kind ? ` in ${status.kind}` : "";
      if (hits.length === 0) return `Niets gevonden voor “${status.query}”${where}.`;
      const first = total > hits.length ? `, de eerste ${hits.length}` : "";
      const count = total === 1 ? "1 resultaat" : `${total} resultaten${first}`;
      return `${count} voor “${status.query}”${where}${widened.length > 0 ? `, ook gezocht op: ${widened.join(", ")}` : ""}`;
    }
  }
}

/** Shows the marks of an excerpt as elements: the text is never put into the page as HTML. */
function Excerpt({ text }: { text: string }) {
  const parts = text.split(/<\/?mark>/).map(decodeEntities);
  return (
    <>
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={part + String(index)}>{part}</mark> : part))}
    </>
  );
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};

const decodeEntities = (text: string) =>
  text.replace(/&(lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
