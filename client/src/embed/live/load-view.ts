import { readClaims, readView, type LiveClaims, type LiveView } from "./live-view.ts";

/** Letters of an answer at most: a picture of three hundred entities has a tenth. */
const longest = 4_000_000;

/** What is told when something is pointed at, and, once somebody turns to the picture, the claims behind its lines. */
export interface LiveSource {
  readonly view: LiveView;
  /** Asked for once; anew where that failed. */
  readonly claims: () => Promise<readonly LiveClaims[]>;
}

/**
 * Asks for what the live layer tells. `addressOf`: where the view's data stand, for `outline` and for `claims`. Without
 * credentials: it is the same for everybody, and a page in a sandbox has none.
 * @throws where it cannot be had, or is something else.
 */
export async function loadView(
  addressOf: (purpose: "outline" | "claims") => string,
  signal: AbortSignal,
): Promise<LiveSource> {
  const view = readView(await ask(addressOf("outline"), signal));
  let asked: Promise<readonly LiveClaims[]> | undefined;
  return {
    view,
    claims: () => {
      asked ??= ask(addressOf("claims"), signal).then(readClaims);
      asked.catch(() => {
        asked = undefined;
      });
      return asked;
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
