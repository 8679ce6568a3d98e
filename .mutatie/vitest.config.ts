import { defineConfig } from "vitest/config";

/** The tests by which mutants are tried; a mutant that none of them notices has survived. */
export default defineConfig({
  test: {
    include: ["tests/lib/**/*.test.ts", "tests/tools/awb-9-8/**/*.test.ts"],
    setupFiles: [".mutatie/setup.ts"],
    // Says to a test that takes seconds by itself that it is run a thousand times.
    env: { MUTATIE: "1" },
  },
});
