import { useEffect, useState } from "preact/hooks";
import { LONGEST_TEXT } from "../../lib/letter-model.ts";
import type { Read } from "../../lib/read-back.ts";
import type { ReadBack } from "./useLanguage.ts";

export type { Read } from "../../lib/read-back.ts";

/** Wait after the last key, in milliseconds, so that typing stays smooth. */
const PAUSE = 300;

/** Reads a text back whenever it rests. `undefined` while there is nothing to read, or too much. */
export function useAnalysis(
  text: string,
  readBack: ReadBack | undefined,
  where: "brief" | "excuus",
  factsOpen = false,
): Read | undefined {
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (!readBack || text.trim() === "" || text.length > LONGEST_TEXT) {
      setRead(undefined);
      return;
    }
    const timer = setTimeout(() => setRead(readBack.readText(text, where, factsOpen)), PAUSE);
    return () => clearTimeout(timer);
  }, [text, readBack, where, factsOpen]);
  return read;
}
