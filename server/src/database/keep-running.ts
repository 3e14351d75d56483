import { setTimeout as delay } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Phase } from "./phase.ts";
import type { Neo4jProcess } from "./start-neo4j.ts";

export interface Kept {
  phase(): Phase;
  onPhase(listener: (phase: Phase) => void): () => void;
  /** Ends the child by force, so that it is started again; nothing where it is not running. */
  kill(): void;
  /** Ends the child, whether it runs or is just being started again; `byForce`: without time to stop in order. */
  stop(how?: { readonly byForce?: boolean }): Promise<void>;
}

/** How long a child has to run well before its next death counts as the first again, in milliseconds. */
const runsWell = 60_000;
const longestWait = 30_000;

/**
 * Starts the child again whenever it dies, the first time at once, then after 0.5, 1, 2 … 30 seconds, for as
 * long as it takes: a disk that was full may be emptied.
 * @param begin starts another child; called off by `stopping`
 * @param onDeath is told before a new start
 */
export function keepRunning(
  first: Neo4jProcess,
  begin: () => Promise<Neo4jProcess>,
  onDeath: () => Promise<void>,
  stopping: AbortController,
  log: Log,
): Kept {
  let neo4j = first;
  let phase: Phase = { kind: "ready" };
  const listeners = new Set<(phase: Phase) => void>();
  const enter = (next: Phase) => {
    phase = next;
    for (const listener of listeners) listener(next);
  };

  const revive = async (how: string, deaths: number): Promise<number> => {
    let reason = how;
    for (let attempt = deaths + 1; ; attempt += 1) {
      const wait = attempt === 1 ? 100 : Math.min(longestWait, 500 * 2 ** (attempt - 2));
      log.error({ reason, attempt, wait }, "The database has ended and is started again");
      enter({ kind: "restarting", reason, attempt, wait });
      try {
        await delay(wait, undefined, { signal: stopping.signal });
        neo4j = await begin();
        return attempt;
      } catch (error) {
        if (stopping.signal.aborted) return attempt;
        reason = error instanceof Error ? error.message : String(error);
      }
    }
  };

  const watch = async () => {
    for (let deaths = 0; ;) {
      const since = Date.now();
      const { how } = await neo4j.ended;
      if (stopping.signal.aborted) return;
      await onDeath();
      if (stopping.signal.aborted) return;
      deaths = await revive(how, Date.now() - since > runsWell ? 0 : deaths);
      if (stopping.signal.aborted) return;
      log.info({ attempt: deaths }, "The database answers again");
      enter({ kind: "ready" });
    }
  };
  const watched = watch();

  return {
    phase: () => phase,
    onPhase: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    kill: () => {
      if (phase.kind === "ready") neo4j.kill();
    },
    stop: async ({ byForce = false } = {}) => {
      enter({ kind: "stopping" });
      stopping.abort();
      if (byForce) neo4j.kill();
      await neo4j.stop();
      await watched;
      // A start that was under way may have become the one that runs.
      if (byForce) neo4j.kill();
      await neo4j.stop();
      enter({ kind: "stopped" });
    },
  };
}
