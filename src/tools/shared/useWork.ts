import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSession } from "./useSession.ts";

/** Work that is kept in this tab. */
export interface Kept<T> {
  work: T;
  keep: (work: T) => void;
  clear: () => void;
  /** False until the page has mounted: leave the value of a field to the browser till then. */
  ready: boolean;
  /** Holds the fields. */
  root: RefObject<HTMLDivElement | null>;
}

/**
 * Work kept in this tab, together with what someone typed before the island started: `merge` gets the values of the
 * fields by their name. What another version of the site left in this tab is only used when `isSound`. There is no
 * form element, so that Enter cannot send what was typed to an address.
 */
export function useWork<T>(
  key: string,
  empty: T,
  merge: (work: T, typed: Record<string, string>) => T,
  isSound: (work: T) => boolean,
): Kept<T> {
  const [kept, keep, clear] = useSession(key, empty);
  const work = isSound(kept) ? kept : empty;
  const [ready, setReady] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const typed = useRef<Record<string, string>>({});
  useEffect(() => {
    typed.current = valuesIn(root.current);
    setReady(true);
  }, []);
  // By now the kept work is here too; what was typed on the page is newer.
  useEffect(() => {
    if (ready && Object.keys(typed.current).length > 0) keep(merge(work, typed.current));
  }, [ready]);
  return { work, keep, clear, ready, root };
}

/** What stands in the fields that have a name; what stands there as the page came is left out. */
function valuesIn(root: HTMLElement | null): Record<string, string> {
  const fields = root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[name]") ?? [];
  return Object.fromEntries(
    [...fields]
      .filter((field) =>
        field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)
          ? field.checked
          : field.value !== field.defaultValue,
      )
      .map(({ name, value }) => [name, value]),
  );
}
