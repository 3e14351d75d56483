import type { ConsoleAnswer } from "../console-store.ts";
import type { Found } from "../found-in-rows.ts";

/** The ways an answer can be shown. */
export const shows = ["picture", "table", "json", "plan"] as const;

export type Show = (typeof shows)[number];

/** What somebody chose to see. */
export interface Chosen {
  /** Undefined until somebody chose. */
  readonly show: Show | undefined;
  /** The answer it was chosen for; undefined where it was chosen earlier. */
  readonly at: ConsoleAnswer["state"] | undefined;
}

/**
 * As what an answer is shown until somebody chooses for it: a plan is the answer of EXPLAIN and PROFILE, an answer with lines
 * is a picture unless the table was wanted before, and where nothing can be drawn the rows are there at once.
 */
export function shownFirst(
  { show, at }: Chosen,
  answer: ConsoleAnswer | undefined,
  found: Found,
  canDraw: boolean,
): Show {
  const state = answer?.state;
  if (show !== undefined && (at === state || state === undefined)) return show;
  if (state?.kind === "done" && state.summary.plan !== undefined) return "plan";
  if (show === undefined) return found.lines.length > 0 ? "picture" : "table";
  const whole = state !== undefined && state.kind !== "running";
  return show === "picture" && whole && !canDraw ? "table" : show;
}
