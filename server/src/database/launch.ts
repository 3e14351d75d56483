import { access, chmod, constants, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { step as tell } from "server/bin/step.mjs";
import type { Config, Connection } from "../config.ts";
import type { Log } from "../log.ts";
import { makeFolder } from "../make-folder.ts";
import { root } from "../root.ts";
import type { ToolEffects } from "./choose-tools.ts";
import { classArchive } from "./class-archive.ts";
import { configuration } from "./configuration.ts";
import { removeConnection, writeConnection } from "./connection-file.ts";
import { diskFailure } from "./disk-failure.ts";
import { lockFolder } from "./folder-lock.ts";
import { freePort } from "./free-port.ts";
import type { Installation } from "./installation.ts";
import { explorerShape, type InstanceShape } from "./instance-shape.ts";
import { jarFolder } from "./jars.ts";
import { javaArguments } from "./java-arguments.ts";
import { LaunchFailed } from "./launch-failed.ts";
import { LaunchStopped } from "./launch-stopped.ts";
import { endLeftover } from "./leftover.ts";
import { databasePassword } from "./password.ts";
import { keepRunning, type Kept } from "./keep-running.ts";
import type { Phase } from "./phase.ts";
import { findRuntime, type Runtime } from "./runtime.ts";
import { StartError, startNeo4j, type Neo4jProcess } from "./start-neo4j.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** A Neo4j of our own, kept running until `stop`. */
export interface Launched {
  /** Stays the same through restarts. */
  readonly connection: Connection;
  phase(): Phase;
  /** Tells each later phase. @returns what ends the telling. */
  onPhase(listener: (phase: Phase) => void): () => void;
  /** Ends the database by force, as a crash would: it is started again like after one. */
  kill(): void;
  /** Ends the database and gives its folder back; `byForce`: without time to stop in order. May be called more than once. */
  stop(how?: { readonly byForce?: boolean }): Promise<void>;
}

export interface LaunchEffects extends ToolEffects {
  /** Calls the start off: what was begun is ended, then `launch` throws LaunchStopped. */
  readonly signal?: AbortSignal;
  readonly freePort?: () => Promise<number>;
}

const template = join(root, "server/neo4j/neo4j.conf");
const folders = ["conf", "data", "logs", "run", "import", "plugins", "licenses"];

/**
 * Starts Neo4j Community as a child process on the loopback address with everything that must last in
 * `config.home`: fetches it first where it is missing, and starts it again on the same port when it dies.
 * @throws LaunchFailed, one sentence that says what to do; LaunchStopped when called off by `effects.signal`.
 */
export async function launch(
  config: Config,
  log: Log,
  effects: LaunchEffects = {},
  shape: InstanceShape = explorerShape,
): Promise<Launched> {
  const stopping = new AbortController();
  const stopByCaller = () => stopping.abort();
  if (effects.signal?.aborted === true) throw new LaunchStopped();
  effects.signal?.addEventListener("abort", stopByCaller, { once: true });
  let unlock: (() => Promise<void>) | undefined;
  try {
    if (process.platform === "win32") {
      throw new LaunchFailed(
        "Lodeline starts its own Neo4j on Linux and macOS: on Windows use WSL or docker compose up, or set NEO4J_URI to a Neo4j that runs.",
      );
    }
    await prepareHome(config.home);
    unlock = await lockFolder(config.home);
    await endLeftover(config.home, stopping.signal);
    await removeConnection(config.home);
    const runtime = await findRuntime(config, log, { ...effects, signal: stopping.signal });
    const { connection, kept } = await start(config, log, effects, runtime, stopping, shape);
    const giveBack = unlock;
    const stop = async (how?: { readonly byForce?: boolean }) => {
      await kept.stop(how);
      await removeConnection(config.home).catch(() => undefined);
      await giveBack();
    };
    return {
      connection,
      phase: () => kept.phase(),
      onPhase: (listener) => kept.onPhase(listener),
      kill: () => kept.kill(),
      stop: once(stop),
    };
  } catch (error) {
    await unlock?.();
    if (stopping.signal.aborted) throw new LaunchStopped();
    throw diskFailure(error, config.home);
  } finally {
    effects.signal?.removeEventListener("abort", stopByCaller);
  }
}

async function prepareHome(home: string): Promise<void> {
  await makeFolder(home, 0o700);
  await access(home, constants.W_OK);
  for (const folder of folders) await makeFolder(join(home, folder));
  // Store and logs hold what people have added: for the owner alone.
  await chmod(join(home, "data"), 0o700);
}

async function start(
  config: Config,
  log: Log,
  effects: LaunchEffects,
  { java, installation }: Runtime,
  stopping: AbortController,
  shape: InstanceShape,
): Promise<{ connection: Connection; kept: Kept }> {
  const { home } = config;
  const tellStep = effects.step ?? tell;
  const step = tellStep(`Starting Neo4j ${installation.version}`);

  const begin = async (connection: Connection, port: number): Promise<Neo4jProcess> => {
    await configure(home, installation, port, shape);
    const archive = await classArchive(dirname(jarFolder(config.cache, installation.version)), installation, java);
    const args = javaArguments(installation, java.version, home, shape.heap, archive.flags);
    try {
      const neo4j = await startNeo4j({ java: java.program, args, home, connection, port, signal: stopping.signal });
      // A database that nobody can find, on a full disk, must not stay behind and keep the folder's store locked.
      await writeConnection(home, connection).catch(async (error: unknown) => {
        await neo4j.stop();
        throw error;
      });
      const ended = neo4j.ended.then(async (end) => {
        await archive.settle(end.orderly);
        return end;
      });
      const stop = async () => {
        const stopping = archive.isWritten
          ? tellStep("Stopping Neo4j, and keeping what makes its next start faster")
          : undefined;
        await neo4j.stop();
        const { orderly } = await neo4j.ended;
        await ended;
        if (orderly) stopping?.done();
        else stopping?.failed();
      };
      return { ...neo4j, ended, stop: once(stop) };
    } catch (error) {
      await archive.settle(false);
      throw error;
    }
  };

  const beginAnywhere = async (password: string) => {
    for (let attempt = 1; ; attempt += 1) {
      const port = await (effects.freePort ?? freePort)();
      const connection: Connection = {
        uri: `bolt://127.0.0.1:${port}`,
        username: "neo4j",
        password,
        database: "neo4j",
      };
      try {
        return { neo4j: await begin(connection, port), connection, port };
      } catch (error) {
        if (!(error instanceof StartError)) throw error;
        if (error.failure.kind === "refused") throw new LaunchFailed(error.message, { cause: error });
        if (attempt === 3) {
          throw new LaunchFailed("Neo4j finds no free port: end programs that take many, then start again.", {
            cause: error,
          });
        }
        log.warn({ port }, "The port is taken, another is tried");
      }
    }
  };

  try {
    await configure(home, installation, 0, shape);
    const password = await databasePassword(home, installation, java, stopping.signal);
    const { neo4j, connection, port } = await beginAnywhere(password);
    step.done();
    const forget = () => removeConnection(home).catch(() => undefined);
    // Whoever holds the connection keeps it through a restart: the port stays.
    return { connection, kept: keepRunning(neo4j, () => begin(connection, port), forget, stopping, log) };
  } catch (error) {
    step.failed();
    throw error;
  }
}

async function configure(home: string, installation: Installation, port: number, shape: InstanceShape): Promise<void> {
  const text = configuration(await readFile(template, "utf8"), installation.version, home, port, shape);
  await writeFileWhole(join(home, "conf/neo4j.conf"), text);
}

/** The work, done as the first call asks; every later call waits for the same. */
function once<Asked extends readonly unknown[]>(
  work: (...asked: Asked) => Promise<void>,
): (...asked: Asked) => Promise<void> {
  let done: Promise<void> | undefined;
  return (...asked) => (done ??= work(...asked));
}
