import { render } from "preact";
import Search from "./Search.tsx";
import "../styles/form.css";
import "../styles/search.css";

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; closing gives the focus back to what opened it. */
export function openSearchDialog(opener: HTMLElement): void {
  dialog ??= make();
  dialog.addEventListener("close", () => opener.focus(), { once: true });
  dialog.showModal();
  dialog.querySelector("input")?.select();
}

function make(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "zoekvenster";
  made.setAttribute("aria-label", "Zoeken");
  document.body.append(made);
  made.addEventListener("click", (event) => {
    // A click beside the panel lands on the dialog itself.
    if (event.target === made || (event.target as Element).closest("a")) made.close();
  });
  render(
    <div class="zoekvenster__vlak">
      <button
        type="button"
        class="nl-button nl-button--subtle zoekvenster__dicht"
        onClick={() => made.close()}
      >
        Sluiten
      </button>
      <Search focus />
    </div>,
    made,
  );
  return made;
}
