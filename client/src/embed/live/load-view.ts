import { readClaims, readView, type LiveClaims, type LiveView } from "./live-view.ts";

/** Letters of an answer at most: a picture of three hundred entities has a tenth. */
const longest = 4_000_000;

/** What is told when something is pointed at, and, where a line is opened, the claims behind it. */
export interface LiveSource {
  readonly view: LiveView;
  /** Of the line at this place; asked for once, anew where that failed. */
  readonly claims: (line: number) => Promise<LiveClaims>;
}

/**
 * Asks for what the live layer tells. `addressOf`: where the view's data stand, by what is to be had of them. Without
 * credentials: it is the same for everybody, and a page in a sandbox has none.
 * @throws where it cannot be had, or is something else.
 */
export async function loadView(
  addressOf: (query: Readonly<Record<string, string>>) => string,
  signal: AbortSignal,
): Promise<LiveSource> {
  const outline = addressOf({ for: "outline" });
  const code = /\/v\/([^/]+)\.json$/.exec(new URL(outline).pathname)?.[1] ?? "";
  const view = readView(await ask(outline, signal), code);
  const asked = new Map<number, Promise<LiveClaims>>();
  return {
    view,
    claims: (line) => {
      const before = asked.get(line);
      if (before !== undefined) return before;
      const now = ask(addressOf({ for: "claims", line: String(line) }), signal).then(readClaims);
      asked.set(line, now);
      now.catch(() => asked.delete(line));
      return now;
    },
  };
}

async function ask(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) throw new Error(`Lodeline: the claims could not be had (${response.status}).`);
  const text = await response.text();
  if (text.length > longest) throw new Error("Lodeline: what was answered is no picture.");
  return JSON.parse(text);
}
