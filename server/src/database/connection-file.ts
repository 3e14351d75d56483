import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../config.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** Where `npm run seed` and scripts find the running database: `{uri, username, password, database}`, for the owner alone. */
export function connectionFile(home: string): string {
  return join(home, "connection.json");
}

export function writeConnection(home: string, connection: Connection): Promise<void> {
  return writeFileWhole(connectionFile(home), `${JSON.stringify(connection, null, 2)}\n`);
}

export function removeConnection(home: string): Promise<void> {
  return rm(connectionFile(home), { force: true });
}
