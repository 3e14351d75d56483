import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Config, Connection } from "../config.ts";
import { connectionFile } from "../database/connection-file.ts";
import type { Database } from "../database/database.ts";
import { launch } from "../database/launch.ts";
import { openDatabase } from "../database/open.ts";
import type { Log } from "../log.ts";

export interface Reached {
  readonly database: Database;
  /** Closes it, and ends it where it was started for this alone. */
  close(): Promise<void>;
}

const written = z.object({
  uri: z.string(),
  username: z.string(),
  password: z.string(),
  database: z.string().optional(),
});

/**
 * The database to load into: the one NEO4J_URI names, else the one that runs in our folder, else one started for
 * the time of the load.
 */
export async function reachDatabase(config: Config, log: Log, signal: AbortSignal): Promise<Reached> {
  if (config.outside !== undefined) return opened(await openDatabase(config.outside));
  const connection = await runningConnection(config.home);
  const running = connection === undefined ? undefined : await openDatabase(connection).catch(() => undefined);
  if (running !== undefined) return opened(running);
  const launched = await launch(config, log, { signal });
  try {
    const database = await openDatabase(launched.connection);
    return {
      database,
      close: async () => {
        await database.close();
        await launched.stop();
      },
    };
  } catch (error) {
    await launched.stop();
    throw error;
  }
}

function opened(database: Database): Reached {
  return { database, close: () => database.close() };
}

/** What stands in connection.json while a database runs; a file left by a crash leads nowhere, and is then passed over. */
async function runningConnection(home: string): Promise<Connection | undefined> {
  try {
    const parsed = written.parse(JSON.parse(await readFile(connectionFile(home), "utf8")));
    return { ...parsed, database: parsed.database };
  } catch {
    return undefined;
  }
}
