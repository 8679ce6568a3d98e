import { blocksOf } from "../../lib/blocks.ts";

/**
 * The letter as it reads: on paper, where a field would be cut off at a page or at its own edge, and where there is no
 * JavaScript.
 */
export default function PrintedLetter({ text }: { text: string }) {
  return (
    <div class="goedebrief op-papier" data-pagefind-ignore>
      {blocksOf(text).map(({ kind, text: line }, index) => (
        <p key={index} class={kind === "heading" ? "goedebrief__kop" : undefined}>
          {kind === "item" ? `• ${line}` : line}
        </p>
      ))}
    </div>
  );
}
