/**
 * The light/dark button. The page follows the system; pressing stores the other theme, pressing again back to the
 * system's own forgets it. Storage may be forbidden or full: then the choice holds for this page only.
 */
const KEY = "thema";
const dark = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector<HTMLButtonElement>("[data-thema-knop]");

const isDark = () => {
  const chosen = document.documentElement.dataset["thema"];
  return chosen ? chosen === "donker" : dark.matches;
};

const show = () => button?.setAttribute("aria-pressed", String(isDark()));

button?.addEventListener("click", () => {
  const next = isDark() ? "licht" : "donker";
  const followsSystem = (next === "donker") === dark.matches;
  if (followsSystem) delete document.documentElement.dataset["thema"];
  else document.documentElement.dataset["thema"] = next;
  try {
    if (followsSystem) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // Nothing is lost but the memory of it.
  }
  show();
});
dark.addEventListener("change", show);
show();

export {};
