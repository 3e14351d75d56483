import { readView, type LiveView } from "./live-view.ts";

/** Letters of an answer at most: a picture of three hundred entities has a tenth. */
const longest = 4_000_000;

/**
 * Asks for what the live layer tells. Without credentials: it is the same for everybody, and a page in a sandbox has none.
 * @throws where it cannot be had, or is something else.
 */
export async function loadView(address: string, signal: AbortSignal): Promise<LiveView> {
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) throw new Error(`Lodeline: the claims could not be had (${response.status}).`);
  const text = await response.text();
  if (text.length > longest) throw new Error("Lodeline: what was answered is no picture.");
  return readView(JSON.parse(text));
}
