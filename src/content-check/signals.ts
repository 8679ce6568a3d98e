import { shows } from "../lib/trial.ts";
import type { Taalsignaal } from "../schemas/taalsignaal.ts";
import type { Problem } from "./problem.ts";

/** Where the signals stand. */
export const SIGNALS = "content/taalsignalen.yaml";

/** Every sentence that a signal must find, and every one that it must leave alone. */
export function signalProblems(signal: Taalsignaal, index: number): Problem[] {
  const finds = (text: string) => shows(signal, text);
  const problem = (list: "hits" | "misses", place: number, message: string) => ({
    file: SIGNALS,
    path: [index, list, place],
    message: `${signal.id}: ${message}`,
  });
  return [
    ...signal.hits.flatMap((text, place) =>
      finds(text) ? [] : [problem("hits", place, "geen zinsdeel past op deze zin; verwacht dat er een past")],
    ),
    ...signal.misses.flatMap((text, place) =>
      finds(text)
        ? [problem("misses", place, "een zinsdeel past op deze zin; verwacht dat er geen past")]
        : [],
    ),
  ];
}
