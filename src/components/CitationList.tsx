import type { Citation } from "../lib/source-ref.ts";

/** Citations as links with a dot between; short ones are not broken over two lines. */
export default function CitationList({ citations }: { citations: Citation[] }) {
  return (
    <>
      {citations.map(({ label, href }, index) => (
        <span key={label}>
          {index > 0 && " · "}
          <a
            class={label.length < 24 ? "heel" : undefined}
            href={href}
            rel={href.startsWith("/") ? undefined : "noreferrer"}
          >
            {label}
          </a>
        </span>
      ))}
    </>
  );
}
