import { expect, test } from "vitest";
import { unpackWord } from "../../src/import/word.ts";
import { p, read, table, textOf, wordFile } from "./files.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const item = (level = 0, list = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const styles = `<w:styles ${W}>${[
  ["Kop2", "heading 2"],
  ["Titel", "Title"],
  ["Briefkop", "Briefkop"],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join("")}</w:styles>`;

const numbering = `<w:numbering ${W}>${["bullet", "decimal"]
  .map(
    (format, at) =>
      `<w:abstractNum w:abstractNumId="${at}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join("")}</w:abstractNum>`,
  )
  .join(
    "",
  )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const notes = (kind: "footnote" | "endnote", ...texts: string[]) =>
  `<w:${kind}s ${W}>${texts.map((text, at) => `<w:${kind} w:id="${at + 1}">${p(text)}</w:${kind}>`).join("")}</w:${kind}s>`;

const picture =
  '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const CASES: [name: string, body: string, text: string][] = [
  ["paragraphs", p("Beste") + p("") + p("Groet"), "Beste\n\nGroet"],
  ["a Dutch heading style", p("Uw klacht", style("Kop2")) + p("Tekst"), "# Uw klacht\n\nTekst"],
  ["a title", p("Brief", style("Titel")), "# Brief"],
  ["a style of the organisation", p("Gemeente", style("Briefkop")), "Gemeente"],
  ["a heading without text", p(" ", style("Kop2")) + p("Tekst"), "Tekst"],
  [
    "items, numbered items and items within items",
    p("Vooraf") +
      p("een", item()) +
      p("binnen", item(1)) +
      p("twee", item()) +
      p("Tussen") +
      p("eerst", item(0, 2)) +
      p("dan", item(0, 2)),
    "Vooraf\n\n- een\n- binnen\n- twee\n\nTussen\n\n- eerst\n- dan",
  ],
  [
    "forced line breaks",
    `<w:p>${run("Straat 1")}<w:r><w:br/></w:r>${run("1234 AB Stad")}<w:r><w:cr/></w:r>${run("Nederland")}</w:p>`,
    "Straat 1\n1234 AB Stad\nNederland",
  ],
  [
    "a forced line break in an item",
    `<w:p><w:pPr>${item()}</w:pPr>${run("een")}<w:r><w:br/></w:r>${run("vervolg")}</w:p>`,
    "- een vervolg",
  ],
  [
    "tabs, hard spaces and hyphens, soft hyphens",
    `<w:p>${run("Ons kenmerk:")}<w:r><w:tab/></w:r>${run("A\u00a0B\u00ad")}<w:r><w:softHyphen/></w:r>${run("C")}<w:r><w:noBreakHyphen/></w:r>${run("D")}</w:p>`,
    "Ons kenmerk: A BC-D",
  ],
  [
    "a table",
    p("Vooraf") + table([p("Wat"), p("Wanneer")], [p("Bellen") + p("Mailen"), p("maandag")]) + p("Daarna"),
    "Vooraf\n\nWat | Wanneer\nBellen Mailen | maandag\n\nDaarna",
  ],
  [
    "headings and items in a table",
    table([p("Wat", style("Kop2")), p("een", item()) + p("twee", item())]),
    "Wat | een twee",
  ],
  [
    "a table that only lays out",
    table(
      [p("Logo"), p("")],
      [p("Uw klacht", style("Kop2")) + p("Beste") + p("een", item())],
      [p(""), p("")],
    ),
    "Logo\n\n# Uw klacht\n\nBeste\n\n- een",
  ],
  [
    "a table with a header row, and a row of its own between",
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${p("Wat")}</w:tc><w:tc>${p("Wanneer")}</w:tc></w:tr><w:tr><w:tc>${p("Samen")}</w:tc></w:tr><w:tr><w:tc>${p("een")}</w:tc><w:tc>${p("twee")}</w:tc></w:tr></w:tbl>`,
    "Wat | Wanneer\n\nSamen\n\neen | twee",
  ],
  ["a picture beside text in a table", table([picture, p(" "), p("Gemeente")]), "Gemeente"],
  ["an item without text", p("een", item()) + p(" ", item()) + p("twee", item()), "- een\n- twee"],
  ["a table in a table", table([p("een"), table([p("twee"), p("drie")])]), "een | twee | drie"],
  [
    "tracked changes",
    `<w:p>${run("Wij ")}<w:del w:id="1"><w:r><w:delText>weigeren</w:delText></w:r></w:del><w:ins w:id="2">${run("luisteren")}</w:ins><w:moveFrom w:id="3">${run("weg")}</w:moveFrom><w:moveTo w:id="4">${run(" goed")}</w:moveTo></w:p>`,
    "Wij luisteren goed",
  ],
  [
    "a paragraph end that was deleted",
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("Een ")}</w:p>${p("zin")}`,
    "Een zin",
  ],
  [
    "fields, simple ones too, and text in the other direction",
    `<w:p><w:fldSimple w:instr=" MERGEFIELD naam ">${run("Mevrouw Jansen")}</w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(", 1 mei")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:bdo w:val="rtl">${run(" שלום")}</w:bdo><w:dir w:val="rtl">${run(" לך")}</w:dir></w:p>`,
    "Mevrouw Jansen, 1 mei שלום לך",
  ],
  [
    "form fields",
    `<w:sdt><w:sdtContent>${p("Ingevuld")}</w:sdtContent></w:sdt><w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(" ja")}</w:p>`,
    "Ingevuld\n\n☒ ja",
  ],
  [
    "links, of which the address may be missing",
    `<w:p><w:hyperlink w:anchor="x">${run("lees meer")}</w:hyperlink><w:hyperlink r:id="r8">${run(" of bel")}</w:hyperlink></w:p>`,
    "lees meer of bel",
  ],
  ["markup as text", p("&lt;b&gt; &amp;amp; &lt;script&gt;"), "<b> &amp; <script>"],
];

test.each(CASES)("reads %s", async (_name, body, text) => {
  expect(await textOf(wordFile(body, { "word/styles.xml": styles, "word/numbering.xml": numbering }))).toBe(
    text,
  );
});

test("only parts with text are unpacked", () => {
  const parts = {
    "word/media/image1.png": "x",
    "word/embeddings/sheet.xml": "x",
    "customXml/item1.xml": "x",
    "word/styles.xml": styles,
  };
  expect(Object.keys(unpackWord(wordFile(p("Beste"), parts))).sort()).toEqual([
    "[Content_Types].xml",
    "word/document.xml",
    "word/styles.xml",
  ]);
});

test("footnotes and endnotes stand at the end, by the number in the text", async () => {
  const body = `<w:p>${run("Zie de wet")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" en de gids")}<w:r><w:endnoteReference w:id="1"/></w:r>.</w:p>${p("Groet")}`;
  const parts = {
    "word/footnotes.xml": notes("footnote", "Artikel 9:8 Awb."),
    "word/endnotes.xml": notes("endnote", "Bladzijde 3."),
  };
  expect(await textOf(wordFile(body, parts))).toBe(
    "Zie de wet[1] en de gids[2]\n\nGroet\n\n[1] Artikel 9:8 Awb.\n\n[2] Bladzijde 3.",
  );
});

test("endnotes alone", async () => {
  const body = `<w:p>${run("Zie")}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`;
  expect(await textOf(wordFile(body, { "word/endnotes.xml": notes("endnote", "Bladzijde 3.") }))).toBe(
    "Zie[1]\n\n[1] Bladzijde 3.",
  );
});

const header = `<w:hdr ${W}>${p("Kenmerk 12")}</w:hdr>`;
test.each<[string, string, Record<string, string>, string[]]>([
  ["nothing", p("Beste"), {}, []],
  ["a picture, which is not even looked for", p("Beste") + picture, {}, ["afbeeldingen"]],
  [
    "a picture of older Word",
    `${p("Beste")}<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="r9"/></v:shape></w:pict></w:r></w:p>`,
    {},
    ["afbeeldingen"],
  ],
  ["an insertion", `<w:p><w:ins w:id="1">${run("Beste")}</w:ins></w:p>`, {}, ["wijzigingen"]],
  [
    "a deletion",
    `${p("Beste")}<w:p><w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`,
    {},
    ["wijzigingen"],
  ],
  ["a move", `<w:p><w:moveTo w:id="1">${run("Beste")}</w:moveTo></w:p>`, {}, ["wijzigingen"]],
  [
    "a comment",
    p("Beste"),
    {
      "word/comments.xml": `<w:comments ${W}><w:comment w:id="1">${p("Klopt dit?")}</w:comment></w:comments>`,
    },
    ["opmerkingen"],
  ],
  ["comments, none", p("Beste"), { "word/comments.xml": `<w:comments ${W}/>` }, []],
  ["a header", p("Beste"), { "word/header1.xml": header }, ["kop-en-voet"]],
  ["a footer", p("Beste"), { "word/footer2.xml": header.replaceAll("w:hdr", "w:ftr") }, ["kop-en-voet"]],
  ["a header without text", p("Beste"), { "word/header1.xml": `<w:hdr ${W}><w:p/></w:hdr>` }, []],
])("notes what is not in the text: %s", async (_name, body, parts, noted) => {
  expect(await read(wordFile(body, parts))).toEqual({ text: "Beste", notes: noted });
});
