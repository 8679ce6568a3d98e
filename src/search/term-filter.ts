import { type ListEntry, makeListFilter } from "./list-filter.ts";

/** The quick filter on `/begrippen/`. */
interface Entry extends ListEntry {
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
  also: element.querySelector("dt small")?.textContent ?? "",
  definition: element.querySelector("dd")?.firstChild?.textContent ?? "",
}));

const search = makeListFilter(entries, [
  { name: "term", weight: 3 },
  { name: "also", weight: 2 },
  { name: "definition", weight: 1 },
]);

async function filter() {
  if (!input) return;
  const query = input.value.trim();
  const shown = await search(query);
  if (query !== input.value.trim()) return;
  for (const entry of entries) entry.element.hidden = !shown.has(entry);
  if (state) state.textContent = describe(query, shown.size);
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
