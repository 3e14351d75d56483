import { spawn, type ChildProcess } from "node:child_process";
import { open, readFile, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Connection } from "../config.ts";
import { guard } from "./guard.ts";
import { LaunchStopped } from "./launch-stopped.ts";
import { openDatabase } from "./open.ts";
import { runningProcess } from "./running-process.ts";
import { isFull, startFailure, type StartFailure } from "./start-failure.ts";
import { writeFileWhole } from "./write-file-whole.ts";

export interface Neo4jProcess {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Ends it by SIGKILL, and does not wait. */
  kill(): void;
  /** Ends it: SIGTERM, and SIGKILL after 15 s; after 90 s where Neo4j has stopped and the JVM still writes its class archive. */
  stop(): Promise<void>;
}

export interface Ended {
  /** In words. */
  readonly how: string;
  /** True when Neo4j closed its store and the JVM went its regular way out. */
  readonly orderly: boolean;
}

/** A start that did not get as far as an answer. */
export class StartError extends Error {
  override readonly name = "StartError";
  readonly failure: StartFailure;
  constructor(failure: StartFailure) {
    super(failure.kind === "refused" ? failure.sentence : "The port is taken.");
    this.failure = failure;
  }
}

export interface Start {
  readonly java: string;
  readonly args: readonly string[];
  readonly home: string;
  /** What it will answer to; the port is the uri's. */
  readonly connection: Connection;
  readonly port: number;
  readonly signal: AbortSignal;
}

const startLimit = 120_000;

/** Where the number of the running JVM is noted, so that a start after `kill -9` finds what is left. */
export function processFile(home: string): string {
  return join(home, "database.pid");
}

/**
 * Starts the JVM in a session of its own (Ctrl-C does not reach it) and waits until Neo4j has answered a statement.
 * @throws StartError with the reason, LaunchStopped when the signal called it off; no JVM is left in either case.
 */
export async function startNeo4j({ java, args, home, connection, port, signal }: Start): Promise<Neo4jProcess> {
  const output = join(home, "logs/console.log");
  const logged = join(home, "logs/neo4j.log");
  const before = await stat(logged).then(
    (file) => file.size,
    () => 0,
  );
  const logSince = async () => (await readFile(logged).catch(() => Buffer.alloc(0))).subarray(before).toString("utf8");
  if (signal.aborted) throw new LaunchStopped();
  const console = await open(output, "w", 0o600);
  // Two arenas instead of eight a core: glibc otherwise keeps some 100 MB that the JVM's threads have freed.
  const child = spawn("/usr/bin/env", ["MALLOC_ARENA_MAX=2", java, ...args], {
    cwd: home,
    detached: true,
    stdio: ["ignore", console.fd, console.fd],
  });
  await console.close();
  const neo4j = await supervised(child, home, logSince);
  try {
    await answer(child, connection, port, signal, logSince);
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    if (signal.aborted) throw new LaunchStopped();
    if (!(error instanceof NotReady)) throw error;
    const console = await readFile(output, "utf8").catch(() => "");
    throw new StartError(startFailure(`${console}\n${await logSince()}`, home, child.exitCode));
  }
}

async function supervised(child: ChildProcess, home: string, logSince: () => Promise<string>): Promise<Neo4jProcess> {
  const exited = new Promise<Ended>((resolve) => {
    child.once("error", (error) =>
      resolve({
        how: `Java could not be started (${"code" in error ? String(error.code) : error.name})`,
        orderly: false,
      }),
    );
    child.once("exit", (code, signal) =>
      resolve({
        how: signal === null ? `Neo4j ended with code ${code}` : `Neo4j was ended by ${signal}`,
        // 143: the JVM's own answer to SIGTERM.
        orderly: code === 0 || code === 143,
      }),
    );
  });
  const { pid } = child;
  if (pid === undefined)
    throw new StartError({ kind: "refused", sentence: `${(await exited).how}: look at JAVA_HOME.` });
  const dismiss = guard(pid);
  const noted = await runningProcess(pid);
  if (noted !== undefined) await writeFileWhole(processFile(home), JSON.stringify(noted)).catch(() => undefined);
  const ended = exited.then(async (how) => {
    dismiss();
    await rm(processFile(home), { force: true }).catch(() => undefined);
    return how;
  });
  return {
    pid,
    ended,
    kill: () => void child.kill("SIGKILL"),
    stop: async () => {
      const timers = [
        setTimeout(() => {
          void logSince().then((log) => !/^\S+ \S+ INFO +Stopped\./m.test(log) && child.kill("SIGKILL"));
        }, 15_000),
        setTimeout(() => child.kill("SIGKILL"), 90_000),
      ];
      child.kill("SIGTERM");
      await ended;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

/** Neo4j ended, or was not ready in time. */
class NotReady extends Error {}

async function answer(
  child: ChildProcess,
  connection: Connection,
  port: number,
  signal: AbortSignal,
  logSince: () => Promise<string>,
): Promise<void> {
  const limit = Date.now() + startLimit;
  const exit = new Promise<never>((_resolve, reject) => {
    child.once("exit", () => reject(new NotReady()));
  });
  // Heard in the race below; where nobody races, it is no news.
  exit.catch(() => undefined);
  const isOver = () =>
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined || signal.aborted;
  for (let asked = 1; ; asked += 1) {
    if (isOver() || Date.now() > limit) throw new NotReady();
    await delay(100);
    // A JVM whose Neo4j found no room may stay, and say no more.
    if (asked % 20 === 0 && isFull(await logSince())) throw new NotReady();
    if (!(await listens(port)) || isOver()) continue;
    try {
      // On a port that somebody else has taken, an answer may be long in coming.
      const database = await Promise.race([openDatabase(connection), exit]);
      await database.close();
      if (await listensItself(logSince, isOver)) return;
    } catch (error) {
      if (isUnauthorized(error) && (await listensItself(logSince, isOver))) {
        throw new StartError({
          kind: "refused",
          sentence:
            "The database does not accept the password kept in its folder: put the right file `password` back, or move the folder `data` away to begin with an empty database.",
        });
      }
      // It listens before it answers.
    }
  }
}

/**
 * Whether what answers on the port is our own Neo4j: it says in its log that it listens. Somebody else's may have taken the port
 * before it, with another password or the same; then ours ends. One that says neither is believed after half a minute.
 */
async function listensItself(logSince: () => Promise<string>, isOver: () => boolean): Promise<boolean> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await delay(100)) {
    if (isOver()) return false;
    if (/^\S+ \S+ INFO +(Bolt enabled on|Started\.)/m.test(await logSince())) return true;
  }
  return !isOver();
}

function isUnauthorized(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "Neo.ClientError.Security.Unauthorized";
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
}
