import { loadTool } from "../../../tools/awb-9-8/data.ts";

/** The words and figures for the island. Beside the page and not in it: the page already holds them as text. */
export async function GET(): Promise<Response> {
  return Response.json(await loadTool());
}
