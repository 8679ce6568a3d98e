// The package publishes CommonJS folders, which Node only opens by their file; its types name the folder.
declare module "hyphen/nl/index.js" {
  const nl: typeof import("hyphen/nl");
  export default nl;
}
