import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Response headers by name, the same for every address. */
export type Headers = Record<string, string>;

/** The CSP source for one inline element: its hash. */
export function hashSource(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Hashes of all inline scripts and styles in one page; data blocks (JSON) are no scripts and need none. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes ?? ""))
    .map(([, , body]) => hashSource(body ?? ""));
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, body]) =>
    hashSource(body ?? ""),
  );
  return { scripts, styles };
}

/** The headers that a host must send. `wasm-unsafe-eval` is for Pagefind, whose index reader is WebAssembly. */
export function buildHeaders(scripts: string[], styles: string[]): Headers {
  const policy = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scripts],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
  };
  return {
    "Content-Security-Policy": Object.entries(policy)
      .map(([directive, values]) => [directive, ...values].join(" "))
      .join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  };
}

/** Writes headers as hosts read them from `_headers`: an address pattern, then one indented line each. */
export function formatHeaders(headers: Headers): string {
  return `/*\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
}

/** Reads a `_headers` file of ours back. */
export function parseHeaders(text: string): Headers {
  return Object.fromEntries(
    [...text.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  );
}

/** After the build: hashes what stands inline in the pages and writes the response headers beside them. */
export function responseHeaders(): AstroIntegration {
  return {
    name: "klachtwijzer:headers",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(".html"));
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const page of pages.sort()) {
          const found = inlineHashes(await readFile(`${root}/${page}`, "utf8"));
          for (const hash of found.scripts) scripts.add(hash);
          for (const hash of found.styles) styles.add(hash);
        }
        await writeFile(
          `${root}/_headers`,
          formatHeaders(buildHeaders([...scripts].sort(), [...styles].sort())),
        );
        logger.info(
          `policy for ${pages.length} pages: ${scripts.size} script hashes, ${styles.size} style hashes`,
        );
      },
    },
  };
}
