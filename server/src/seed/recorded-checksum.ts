import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";

/** The checksum under which a seed set was last loaded; undefined where it never was. */
export async function recordedChecksum(database: Database, name: string): Promise<string | undefined> {
  const sets = await database.read(statement("seed/sets"));
  const checksum = sets.find((set) => set["name"] === name)?.["checksum"];
  return typeof checksum === "string" ? checksum : undefined;
}
