import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NO_BROWSER =
  "Geen browser gevonden: zet CHROMIUM_PATH op een geïnstalleerde Chromium (Debian: apt-get install chromium, dan CHROMIUM_PATH=/usr/bin/chromium).";

// A test browser has nothing to tell or fetch; each of these would try.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts Chromium: the one that CHROMIUM_PATH names, else the one that comes as a package and needs nothing installed.
 * Where neither serves, the error says in one sentence what to do.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  const own = process.env["CHROMIUM_PATH"];
  if (own) {
    if (!existsSync(own)) throw new Error(NO_BROWSER);
    return chromium.launch({ executablePath: own, args });
  }
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(NO_BROWSER);
  const folder = await unpackBrowser();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: [...args, "--no-sandbox"],
    env: {
      ...(process.env as Record<string, string>),
      // Libraries and fonts that a bare machine lacks; without any font the browser dies after some pages.
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  });
}

/** Unpacks the packaged browser once, under `.cache/`, and gives its folder. An interrupted unpacking is done again. */
async function unpackBrowser(): Promise<string> {
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const folder = resolve(".cache/browser");
  if (existsSync(folder)) return folder;
  const half = `${folder}-${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package unpacks to the temporary folder of the machine, where another version may lie.
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = half;
  try {
    packaged.setGraphicsMode = false;
    await packaged.executablePath();
    await inflate(join("node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
  // Its own font settings point to folders of another machine.
  writeFileSync(join(half, "fonts.conf"), fontSettings(folder));
  if (!existsSync(folder)) renameSync(half, folder);
  return folder;
}

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
