import { keepRunning } from "server/database/keep-running.ts";
import type { Phase } from "server/database/phase.ts";
import type { Ended, Neo4jProcess } from "server/database/start-neo4j.ts";
import { createLog } from "server/log.ts";
import { expect, test, vi } from "vitest";

/** A promise and what fulfils it. */
function promised<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  const hold: { resolve: (value: T) => void } = { resolve: () => undefined };
  const promise = new Promise<T>((resolve) => {
    hold.resolve = resolve;
  });
  return { promise, resolve: (value) => hold.resolve(value) };
}

function child(): Neo4jProcess & { die(how: string): void } {
  const { promise, resolve } = promised<Ended>();
  return {
    pid: 1,
    ended: promise,
    kill: () => resolve({ how: "killed", orderly: false }),
    die: (how) => resolve({ how, orderly: false }),
    stop: () => Promise.resolve(resolve({ how: "stopped", orderly: true })),
  };
}

const log = createLog("silent");

test("a child that dies is started again, later each time it fails to come up", async () => {
  const first = child();
  const second = child();
  const begin = vi.fn<() => Promise<Neo4jProcess>>();
  begin.mockRejectedValueOnce(new Error("the disk is full")).mockResolvedValueOnce(second);
  const kept = keepRunning(first, begin, () => Promise.resolve(), new AbortController(), log);
  const phases: Phase[] = [];
  kept.onPhase((phase) => phases.push(phase));
  first.die("Neo4j was ended by SIGKILL");
  await vi.waitFor(() => expect(phases).toHaveLength(3), 5_000);
  expect(phases).toEqual([
    { kind: "restarting", reason: "Neo4j was ended by SIGKILL", attempt: 1, wait: 100 },
    { kind: "restarting", reason: "the disk is full", attempt: 2, wait: 500 },
    { kind: "ready" },
  ]);
  await kept.stop();
  expect(kept.phase()).toEqual({ kind: "stopped" });
});

test("a child that ends while it is being stopped is not started again", async () => {
  const first = child();
  const begin = vi.fn<() => Promise<Neo4jProcess>>();
  const death = promised<void>();
  const kept = keepRunning(first, begin, () => death.promise, new AbortController(), log);
  const phases: string[] = [];
  kept.onPhase(({ kind }) => phases.push(kind));
  first.die("Neo4j ended with code 3");
  await Promise.resolve();
  const stop = kept.stop();
  death.resolve();
  await stop;
  expect(phases).toEqual(["stopping", "stopped"]);
  expect(begin).not.toHaveBeenCalled();
});

test("a stop while the child is being started again ends the new one as well", async () => {
  const first = child();
  const second = child();
  const stopped = vi.spyOn(second, "stop");
  const started = promised<Neo4jProcess>();
  const begin = vi.fn(() => started.promise);
  const kept = keepRunning(first, begin, () => Promise.resolve(), new AbortController(), log);
  first.die("Neo4j ended with code 3");
  await vi.waitFor(() => expect(begin).toHaveBeenCalled(), 5_000);
  const stop = kept.stop();
  started.resolve(second);
  await stop;
  expect(stopped).toHaveBeenCalled();
  expect(kept.phase()).toEqual({ kind: "stopped" });
});
