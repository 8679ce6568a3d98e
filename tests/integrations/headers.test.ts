import { expect, test } from "vitest";
import {
  buildHeaders,
  formatHeaders,
  hashSource,
  inlineHashes,
  parseHeaders,
} from "../../src/integrations/headers.ts";

test("inline scripts and styles are hashed; files and data blocks are not", () => {
  const html = `<script>a()</script><script src="/b.js"></script><script type="module">c()</script>
    <script type="application/json">{"d":1}</script><style>e{}</style>`;
  expect(inlineHashes(html)).toEqual({
    scripts: [hashSource("a()"), hashSource("c()")],
    styles: [hashSource("e{}")],
  });
});

test("a hash is that of the browser: sha256, base64", () => {
  expect(hashSource("alert(1)")).toBe("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
});

test("headers survive being written and read", () => {
  const headers = buildHeaders([hashSource("a()")], []);
  expect(parseHeaders(formatHeaders(headers))).toEqual(headers);
});

test("the policy has no unsafe word but the one for WebAssembly", () => {
  const policy = buildHeaders([], [])["Content-Security-Policy"] ?? "";
  expect(policy.match(/unsafe-\w+(-\w+)?|\bunsafe\S*/g)).toEqual(["unsafe-eval"]);
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/\*|http:|https:|data:|blob:/);
});
