import { loadLanguage } from "../../language.ts";

/** What the tools need to read a letter or an apology back: one file, fetched once, so that nothing is asked later. */
export async function GET(): Promise<Response> {
  return Response.json(await loadLanguage());
}
