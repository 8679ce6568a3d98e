import { useEffect, useState } from "preact/hooks";

/**
 * State that lives as long as the tab: free text stands here and never in the address. Where storage is closed it
 * lives as long as the page. Starts with `initial`, so that the first render equals the static page.
 */
export function useSession<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(key);
      if (kept) setValue(JSON.parse(kept) as T);
    } catch {
      // Closed or damaged: start afresh.
    }
  }, [key]);
  const keep = (next: T) => {
    setValue(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Closed or full: the page still works.
    }
  };
  const clear = () => {
    setValue(initial);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  };
  return [value, keep, clear];
}
