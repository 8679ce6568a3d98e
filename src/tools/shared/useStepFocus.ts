import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * After each step of a tool the heading of that step takes the focus, comes into view and stands in the title of the
 * window. Back on the static page the anchor of the address (or the start) does.
 */
export function useStepFocus(step: unknown, started: boolean) {
  /** Holds the step; its heading has `data-focus`. */
  const panel = useRef<HTMLDivElement>(null);
  /** Where the tool begins. */
  const start = useRef<HTMLDivElement>(null);
  const wasStarted = useRef(false);
  const pageTitle = useRef("");

  // Before the first step changes it.
  useLayoutEffect(() => {
    pageTitle.current = document.title;
  }, []);

  useLayoutEffect(() => {
    if (started) {
      const heading = panel.current?.querySelector<HTMLElement>("[data-focus]");
      heading?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: "start" });
      document.title = `${heading?.textContent} | ${pageTitle.current}`;
      wasStarted.current = true;
    } else if (wasStarted.current) {
      // The static page was hidden when the browser looked for the anchor.
      const target = document.getElementById(location.hash.slice(1)) ?? start.current;
      target?.setAttribute("tabindex", "-1");
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "start" });
      document.title = pageTitle.current;
      wasStarted.current = false;
    }
  }, [step, started]);

  return { panel, start };
}
