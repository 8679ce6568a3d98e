import { preview } from "astro";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the preview server, without slash at the end. */
    base: string;
  }
}

/** Serves the built site on loopback, on a free port, with the headers that it was built with. */
export default async function setup(project: TestProject) {
  const server = await preview({ logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  project.provide("base", `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
