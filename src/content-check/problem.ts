import type { z } from "zod";

/** One fault in the content: which file, where in it, and what was expected there. In Dutch, for authors. */
export interface Problem {
  /** Path from the project root. */
  file: string;
  /** Keys and (from 0) places in lists, or `regel 12` in running text; empty for the file as a whole. */
  path: (string | number)[];
  message: string;
}

/** All faults as one text for the terminal, grouped as `bestand › pad`. */
export function formatProblems(problems: Problem[]): string {
  const lines = problems.map(({ file, path, message }) => `${[file, ...path].join(" › ")}\n    ${message}`);
  return `De inhoud klopt niet (${problems.length} ${problems.length === 1 ? "fout" : "fouten"}):\n\n${lines.join("\n\n")}\n`;
}

const TYPE_NAMES: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een blok met velden",
  record: "een blok met velden",
};

const typeName = (type: string) => TYPE_NAMES[type] ?? type;

/** Says in plain Dutch what a Zod issue found and expected. */
function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `onbekend veld ${issue.keys.map((key) => `"${key}"`).join(", ")}; haal het weg of verbeter de naam`;
    case "invalid_type":
      return issue.input === undefined && issue.message.includes("undefined")
        ? `dit veld ontbreekt; verwacht ${typeName(issue.expected)}`
        : `verwacht ${typeName(issue.expected)}`;
    case "invalid_value":
      return `verwacht een van: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.message.startsWith("Too small")
        ? `te kort of te klein; verwacht minstens ${issue.minimum}${issue.origin === "string" ? " tekens" : ""}`
        : issue.message;
    case "too_big":
      return `te lang of te groot; verwacht hoogstens ${issue.maximum}${issue.origin === "string" ? " tekens" : ""}`;
    case "invalid_format":
      return issue.format === "url" ? "verwacht een volledig webadres, zoals https://…" : issue.message;
    default:
      return issue.message;
  }
}

/** The faults that one schema finds in one value. */
export function schemaProblems(
  file: string,
  schema: z.ZodType,
  value: unknown,
  base: (string | number)[] = [],
): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    path: [...base, ...issue.path.map((key) => (typeof key === "symbol" ? String(key) : key))],
    message: describeIssue(issue),
  }));
}
