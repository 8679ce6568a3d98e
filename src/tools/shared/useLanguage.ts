import { useEffect, useState } from "preact/hooks";
import type { LanguageData } from "../../language.ts";
import type { ReadText } from "../../lib/read-back.ts";
import type { Citations } from "./Actions.tsx";

/** What reading back works with. */
export interface ReadBack {
  readText: ReadText;
  citations: Citations;
}

/**
 * Fetches what reading back needs, once, as soon as the page stands: the words as data and the code that looks for
 * them. After that no text makes the page ask for anything. Neither holds up the first questions.
 */
export function useLanguage(): { readBack: ReadBack | undefined; failed: boolean } {
  const [state, setState] = useState<{ readBack?: ReadBack; failed: boolean }>({ failed: false });
  useEffect(() => {
    const words = fetch("/hulpmiddelen/taal.json").then((response) =>
      response.ok
        ? (response.json() as Promise<LanguageData>)
        : Promise.reject(new Error(String(response.status))),
    );
    Promise.all([words, import("../../lib/read-back.ts")])
      .then(([data, { makeReader }]) =>
        setState({ readBack: { readText: makeReader(data), citations: data.citations }, failed: false }),
      )
      .catch(() => setState({ failed: true }));
  }, []);
  return { readBack: state.readBack, failed: state.failed };
}
