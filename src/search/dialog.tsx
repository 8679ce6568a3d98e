import { render } from "preact";
import Search from "./Search.tsx";
import fieldUrl from "../styles/field.css?url";
import searchUrl from "../styles/search.css?url";

/** Adds a style sheet once, and waits until it holds: the dialog should not be seen undressed. */
function addStyles(href: string): Promise<unknown> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

/** Opens the search over the page; closing gives the focus back to what opened it. */
export async function openSearchDialog(opener: HTMLElement): Promise<void> {
  await Promise.all([addStyles(fieldUrl), addStyles(searchUrl)]);
  const dialog = make();
  dialog.addEventListener("close", () => {
    // Made anew each time, so that no old query or filter waits in it.
    render(null, dialog);
    dialog.remove();
    // A hit on this very page takes the focus itself; all else gives it back.
    const target = dialog.returnValue.startsWith("#") && document.getElementById(dialog.returnValue.slice(1));
    if (target) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView();
    } else opener.focus();
  });
  dialog.showModal();
  dialog.querySelector("input")?.focus();
}

function make(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "zoekvenster";
  made.setAttribute("aria-label", "Zoeken");
  document.body.append(made);
  made.addEventListener("click", (event) => {
    // A click beside the panel lands on the dialog itself.
    const link = (event.target as Element).closest("a");
    if (link) made.close(link.pathname === location.pathname ? link.hash : "");
    else if (event.target === made) made.close();
  });
  render(
    <div class="zoekvenster__vlak">
      <button type="button" class="zoekvenster__dicht" onClick={() => made.close()}>
        Sluiten
      </button>
      <Search focus />
    </div>,
    made,
  );
  return made;
}
