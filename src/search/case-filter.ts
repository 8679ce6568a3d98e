import { type ListEntry, makeListFilter } from "./list-filter.ts";

/**
 * The filters on `/casussen/`: a word, a theme, a step and a kind of source together. The chosen filters (ids only)
 * stand in the fragment, so that a link leads to the same list; the word stands nowhere.
 */
interface Entry extends ListEntry {
  title: string;
  lesson: string;
  rest: string;
}

const root = document.querySelector<HTMLElement>("[data-casussen]");
const clear = root?.querySelector<HTMLButtonElement>("button");
const input = root?.querySelector<HTMLInputElement>("input");
const state = root?.querySelector<HTMLElement>("[role=status]");
const selects = [...(root?.querySelectorAll<HTMLSelectElement>("select[data-filter]") ?? [])];
const entries: Entry[] = [...(root?.querySelectorAll<HTMLElement>("li.casus") ?? [])].map((element) => ({
  element,
  title: element.querySelector("h3")?.textContent ?? "",
  lesson: element.querySelector(".casus__les")?.textContent ?? "",
  rest: element.dataset["zoek"] ?? "",
}));
const search = makeListFilter(entries, [
  { name: "title", weight: 3 },
  { name: "lesson", weight: 2 },
  { name: "rest", weight: 1 },
]);

const nameOf = (select: HTMLSelectElement) => select.dataset["filter"] ?? "";

async function filter() {
  const query = input?.value.trim() ?? "";
  const found = await search(query);
  if (query !== input?.value.trim()) return;
  const chosen = selects.filter(({ value }) => value !== "");
  const fits = ({ element }: Entry) =>
    chosen.every((select) => (element.dataset[nameOf(select)] ?? "").split(" ").includes(select.value));
  const shown = entries.filter((entry) => found.has(entry) && fits(entry));
  for (const entry of entries) entry.element.hidden = !shown.includes(entry);
  if (state) state.textContent = describe(shown.length);
  const fragment = new URLSearchParams(chosen.map((select) => [nameOf(select), select.value])).toString();
  if (fragment !== location.hash.slice(1) && (fragment !== "" || location.hash.includes("=")))
    history.replaceState(history.state, "", fragment ? `#${fragment}` : location.pathname);
}

function describe(count: number): string {
  if (count === 0) return "Geen casus past bij deze keuze. Wis een filter of probeer een ander woord.";
  return count === 1 ? "1 casus" : `${count} casussen`;
}

/** Takes over the filters of a link; an unknown value is left out. */
function readFragment() {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) {
    const value = asked.get(nameOf(select)) ?? "";
    if (!location.hash.includes("=")) continue;
    select.value = [...select.options].some((option) => option.value === value) ? value : "";
  }
}

readFragment();
input?.addEventListener("input", filter);
for (const select of selects) select.addEventListener("change", filter);
clear?.addEventListener("click", () => {
  if (input) input.value = "";
  for (const select of selects) select.value = "";
  filter();
});
addEventListener("hashchange", () => {
  readFragment();
  filter();
});
// What was typed or chosen before this script came counts too.
filter();
