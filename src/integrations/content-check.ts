import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { checkContent } from "../content-check/check.ts";
import { formatProblems } from "../content-check/problem.ts";

/** Stops build and dev server when the content does not hold together; says which file, where, and what was expected. */
export function contentCheck(): AstroIntegration {
  return {
    name: "klachtwijzer:content-check",
    hooks: {
      "astro:config:done": ({ config }) => {
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.length > 0) throw new Error(formatProblems(problems));
      },
    },
  };
}
