import { placeholdersIn } from "../../lib/placeholders.ts";
import { selectIn } from "../shared/Hints.tsx";

/** Leads from one place to fill in to the next, from where the cursor stands, and after the last to the first. */
export default function NextPlace({ field, text }: { field: string; text: string }) {
  const go = () => {
    const area = document.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const place =
      placeholdersIn(text.slice(area.selectionEnd)).length > 0
        ? placeAfter(text, area.selectionEnd)
        : placeAfter(text, 0);
    selectIn(field, place.at, place.length);
  };
  return (
    <button class="nl-button nl-button--secondary" type="button" onClick={go}>
      Naar de volgende invulplek
    </button>
  );
}

function placeAfter(text: string, from: number): { at: number; length: number } {
  const [place = ""] = placeholdersIn(text.slice(from));
  return { at: text.indexOf(place, from), length: place.length };
}
