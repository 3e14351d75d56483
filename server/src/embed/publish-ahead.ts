import { setTimeout as wait } from "node:timers/promises";
import type { Published } from "./publisher.ts";
import type { QuestionView } from "./published-files.ts";
import type { StateWatch } from "./state-watch.ts";

export interface AheadParts {
  readonly watch: StateWatch;
  readonly views: () => AsyncIterable<QuestionView>;
  /** Compares what is said now with what was said before. */
  readonly compare: () => Promise<unknown>;
  readonly publish: (view: QuestionView) => Promise<Published>;
  /** Requests that are being answered. */
  readonly running: () => number;
  /** Told when a view could not be published; the others are. */
  readonly onTrouble: (error: unknown, view: QuestionView | undefined) => void;
  /** Waits so many milliseconds, or until the signal is aborted. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Milliseconds between two looks at whether the graph has changed. */
const between = 15_000;
/** Milliseconds that the next view waits for the requests of people at most, and in which steps. */
const patience = 20_000;
const step = 150;

/**
 * Publishes everything that is published ahead whenever the graph has changed, in the background: one after the other, and
 * none is begun while somebody's request runs. Ends when the signal is aborted.
 */
export async function publishAhead(options: AheadParts, signal: AbortSignal): Promise<void> {
  const parts = { pause, ...options };
  let done: string | undefined;
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- it goes on for as long as the server runs
    const state = await parts.watch.look();
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (state !== undefined && state !== done && (await publishAll(parts, signal))) done = state;
    // oxlint-disable-next-line no-await-in-loop -- the same
    await parts.pause(between, signal);
  }
}

/** Gives back whether all of it was gone through. */
async function publishAll(parts: Required<AheadParts>, signal: AbortSignal) {
  const { views, compare, publish, running, onTrouble } = parts;
  try {
    await compare();
    for await (const view of views()) {
      for (let waited = 0; running() > 0 && waited < patience && !signal.aborted; waited += step)
        await parts.pause(step, signal);
      if (signal.aborted) return false;
      try {
        if ((await publish(view)).kind === "unavailable") return false;
      } catch (error) {
        onTrouble(error, view);
      }
    }
    return true;
  } catch (error) {
    // The database went away, or is somebody else's and holds nothing of ours yet: it is tried again.
    if (!signal.aborted) onTrouble(error, undefined);
    return false;
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
