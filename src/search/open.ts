/**
 * The search link of the header. Without JavaScript it leads to `/zoeken/`; with it, it opens a dialog, and only then
 * is the search loaded. When loading fails the link does what it always did.
 */
const link = document.querySelector<HTMLAnchorElement>("[data-zoek-open]");

link?.addEventListener("click", async (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // On the search page itself the field is already there.
  const field = document.querySelector<HTMLInputElement>(".zoekpagina input");
  if (field) {
    field.focus();
    return;
  }
  try {
    const { openSearchDialog } = await import("./dialog.tsx");
    await openSearchDialog(link);
  } catch {
    location.assign(link.href);
  }
});

export {};
