import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { makeDocx } from "../../src/export/docx.ts";
import { recogniseFile } from "../../src/import/file-kind.ts";
import { MAX_FILE, readLetterFile } from "../../src/import/letter-file.ts";
import { FAULT_MESSAGES } from "../../src/import/messages.ts";
import { MAX_UNPACKED, MAX_XML } from "../../src/import/word-file.ts";
import { MAX_ENTRIES } from "../../src/import/zip.ts";
import { blocksOf } from "../../src/lib/blocks.ts";
import { LONGEST_TEXT } from "../../src/lib/letter-model.ts";
import { anyText } from "../helpers/any-text.ts";
import { p, read, SAMPLES, textOf, wordFile } from "./files.ts";

describe("each kind of file", () => {
  test.each(SAMPLES)("gives a letter or its own fault: %s", async (_name, bytes, _kind, fault) => {
    const reading = await read(bytes);
    if (fault) expect(reading).toEqual({ fault });
    else expect(reading).toMatchObject({ text: expect.stringMatching(/\S/), notes: [] });
  });

  test.each([
    ["utf-8", "\ufeffRegel één\r\n\r\n\r\nRegel\u00a0twee  \rRegel 🙂"],
    ["utf-16le", "\ufeffRegel één\n\nRegel twee\u2028Regel 🙂"],
  ] as const)("text loses no character: %s", async (encoding, written) => {
    const bytes = new Uint8Array(Buffer.from(written, encoding === "utf-8" ? "utf8" : "utf16le"));
    expect(await textOf(bytes)).toBe("Regel één\n\nRegel twee\nRegel 🙂");
  });

  test("older Windows text keeps its accents, quotes and euro sign", async () => {
    expect(await textOf(Uint8Array.from([0x93, 0x4e, 0x6f, 0xeb, 0x6c, 0x94, 0x20, 0x80, 0x35]))).toBe(
      "“Noël” €5",
    );
  });
});

describe("a letter that we made", () => {
  const LETTER = `# Uw klacht van 23 november

Beste mevrouw Noël–de Vries,

Zo'n brief, met “aanhalingen”, € 5, é, 🙂👩‍👩‍👧, <tekens> & "meer".

مرحبا بكم — שלום

- eerst bellen
- dan schrijven

# Wat u nu kunt doen

Met vriendelijke groet`;

  const made = async (text: string) =>
    new Uint8Array(await (await makeDocx("Bericht", blocksOf(text))).arrayBuffer());

  test("comes back as it was", async () => {
    expect(await read(await made(LETTER))).toEqual({ text: LETTER, notes: [] });
  });

  test("comes back whatever is in it", async () => {
    // What XML can hold, without the marks of the notation and without what is tidied.
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
      .filter((text) => /^[^\s#-]/u.test(text) && !/[\p{C}\p{Z}\u2011]/u.test(text.replaceAll(" ", "")))
      .map((text) => text.trim());
    const block = fc.oneof(
      line,
      line.map((text) => `# ${text}`),
      line.map((text) => `- ${text}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        // Items that follow each other make one list.
        const text = blocks.join("\n\n").replace(/^(- .*)\n\n(?=- )/gm, "$1\n");
        expect(await textOf(await made(text))).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});

describe("limits", () => {
  const filled = (length: number) => new Uint8Array(length).fill(0x61);

  test("a file of the largest size is read, one byte more is not even opened", async () => {
    expect(await read(filled(MAX_FILE))).toEqual({ fault: "te-lang" });
    const file = new File([filled(MAX_FILE + 1)], "brief.txt");
    const opened = vi.spyOn(file, "arrayBuffer");
    expect(await readLetterFile(file)).toEqual({ fault: "te-groot" });
    expect(opened).not.toHaveBeenCalled();
  });

  test("the longest text fits, one character more does not", async () => {
    expect(await textOf(filled(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    expect(await read(filled(LONGEST_TEXT + 1))).toEqual({ fault: "te-lang" });
    expect(await read(wordFile(p("a".repeat(LONGEST_TEXT + 1))))).toEqual({ fault: "te-lang" });
  });

  test("a small file that unpacks to an endless one is refused, a large picture is not", async () => {
    const bomb = wordFile(p("Beste"), { "word/media/image1.png": new Uint8Array(MAX_UNPACKED) });
    expect(bomb.length).toBeLessThan(MAX_FILE / 10);
    expect(await read(bomb)).toEqual({ fault: "te-groot" });
    const large = wordFile(p("Beste"), { "word/media/image1.png": new Uint8Array(MAX_UNPACKED - 10_000) });
    expect(await read(large)).toEqual({ text: "Beste", notes: [] });
  });

  test("a document that would take the browser too long is not parsed", async () => {
    // Attributes make the file large, not the text.
    const filler = (length: number) => `<w:p w:rsidR="${"0".repeat(length)}"/>${p("Beste")}`;
    expect(await read(wordFile(filler(MAX_XML)))).toEqual({ fault: "te-lang" });
    expect(await read(wordFile(filler(MAX_XML - 2_000)))).toEqual({ text: "Beste", notes: [] });
  });

  test("a file of too many parts is refused", async () => {
    const parts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/${at}.xml`, ""]));
    expect(await read(wordFile(p("Beste"), parts(MAX_ENTRIES)))).toEqual({ fault: "te-groot" });
    expect(await read(wordFile(p("Beste"), parts(MAX_ENTRIES - 2)))).toEqual({ text: "Beste", notes: [] });
  });

  test("a part that is larger than the file says is cut off, not unpacked", async () => {
    const body = "a".repeat(1_000_000);
    const bytes = wordFile(p(body));
    const view = new DataView(bytes.buffer);
    // Each entry of the list of contents declares its unpacked size at 24.
    for (let at = 0; at < bytes.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 500, true);
    expect(await read(bytes)).toEqual({ fault: "beschadigd" });
  });

  test.each([
    ["spaces in text", `a${" ".repeat(150_000)}b`],
    ["line ends in text", `a${"\n".repeat(150_000)}b`],
  ])("long runs take no time: %s", { timeout: 5_000 }, async (_name, text) => {
    expect(await textOf(strToU8(text))).toMatch(/^a\s+b$/);
    expect(await textOf(wordFile(p(text)))).toMatch(/^a\s+b$/);
  });
});

describe("whatever is chosen", () => {
  const outcome = expect.toSatisfy(
    (reading: object) =>
      ("fault" in reading && (reading.fault as string) in FAULT_MESSAGES) ||
      ("text" in reading && reading.text !== ""),
  );
  const starts = SAMPLES.map(([, bytes]) => bytes).filter(({ length }) => length > 0);
  /** Random bytes, samples with random bytes after their start, and samples with some bytes changed. */
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.constantFrom(...starts), fc.nat({ max: 2000 }), fc.uint8Array({ maxLength: 100 }))
      .map(([start, length, rest]) => Uint8Array.from([...start.subarray(0, length), ...rest])),
    fc
      .tuple(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 }),
      )
      .map(([start, changes]) => {
        const bytes = Uint8Array.from(start);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes;
      }),
  );

  test("nothing throws", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        recogniseFile(bytes);
        expect(await read(bytes)).toEqual(outcome);
      }),
      { numRuns: 500 },
    );
  });

  test("no document throws", async () => {
    await fc.assert(
      fc.asyncProperty(anyText(200), async (body) => {
        expect(await read(wordFile(body))).toEqual(outcome);
        expect(await read(zipSync({ "word/document.xml": strToU8(body) }))).toEqual(outcome);
      }),
      { numRuns: 100 },
    );
  });

  test("a file that went away or may not be read is a fault", async () => {
    const file = new File(["Beste"], "brief.txt");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("", "NotFoundError"));
    expect(await readLetterFile(file)).toEqual({ fault: "beschadigd" });
  });

  test("a document nested too deep to walk is a fault", async () => {
    const deep = "<w:smartTag>".repeat(50_000) + "</w:smartTag>".repeat(50_000);
    expect(await read(wordFile(`<w:p>${deep}</w:p>`))).toEqual({ fault: "beschadigd" });
  });
});

describe("messages", () => {
  test.each(Object.entries(FAULT_MESSAGES))("says what to do now: %s", (_fault, message) => {
    expect(message).toMatch(/\b(open|kies|kopieer|plak)\b/i);
    expect(message).not.toMatch(/\b(je|jij|jouw)\b/i);
    expect(message.length).toBeLessThan(180);
  });
});
