// The package publishes CommonJS files; its types name other paths.
declare module "hyphen/hyphen.js" {
  const createHyphenator: (
    patterns: unknown,
    options: { hyphenChar: string; minWordLength: number; html: boolean },
  ) => (text: string) => string;
  export default createHyphenator;
}
declare module "hyphen/patterns/nl.js" {
  const patterns: unknown;
  export default patterns;
}
