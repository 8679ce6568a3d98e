/** The quick filter on `/begrippen/`. Fuse is loaded at the first key; without it the list is simply whole. */
interface Entry {
  element: HTMLElement;
  term: string;
  also: string;
  definition: string;
}

const root = document.querySelector<HTMLElement>("[data-begrippen]");
const input = root?.querySelector<HTMLInputElement>("input");
const state = root?.querySelector<HTMLElement>("[role=status]");
const entries: Entry[] = [...(root?.querySelectorAll<HTMLElement>("dl > div") ?? [])].map((element) => ({
  element,
  term: element.querySelector("dfn")?.textContent ?? "",
  also: element.dataset["ook"] ?? "",
  definition: element.querySelector("dd")?.firstChild?.textContent ?? "",
}));

const makeFuse = async () => {
  const { default: Fuse } = await import("fuse.js");
  return new Fuse(entries, {
    keys: [
      { name: "term", weight: 3 },
      { name: "also", weight: 2 },
      { name: "definition", weight: 1 },
    ],
    // Fields are short, so a match counts wherever it stands.
    ignoreLocation: true,
    threshold: 0.25,
    minMatchCharLength: 2,
  });
};
let fuse: ReturnType<typeof makeFuse> | undefined;

async function filter() {
  if (!input) return;
  const query = input.value.trim();
  fuse ??= makeFuse();
  const hits = query === "" ? entries : (await fuse).search(query).map(({ item }) => item);
  if (query !== input.value.trim()) return;
  const shown = new Set(hits);
  for (const entry of entries) entry.element.hidden = !shown.has(entry);
  if (state) state.textContent = describe(query, hits.length);
}
input?.addEventListener("input", filter);
// What was typed before this script came counts too.
if (input?.value) filter();

/** A link to a term that the filter hides shows it all the same. */
function showTarget() {
  const target = entries.find(({ element }) => `#${element.id}` === location.hash)?.element;
  if (!input || !target?.hidden) return;
  input.value = "";
  for (const { element } of entries) element.hidden = false;
  if (state) state.textContent = "";
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}
addEventListener("hashchange", showTarget);

function describe(query: string, count: number): string {
  if (query === "") return "";
  if (count === 0) return `Geen begrip gevonden voor “${query}”. Probeer een ander woord.`;
  return count === 1 ? "1 begrip" : `${count} begrippen`;
}

export {};
