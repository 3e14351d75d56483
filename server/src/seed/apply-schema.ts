import type { Database } from "../database/database.ts";
import { statementsOf } from "./statements-of.ts";

interface SchemaStatement {
  readonly name: string;
  readonly text: string;
}

/**
 * Declares the constraints and indexes of cypher/schema that the database lacks and waits until they are filled.
 * Gives the names of those that were new.
 */
export async function applySchema(database: Database): Promise<readonly string[]> {
  const missing = await missingSchema(database);
  if (missing.length === 0) return [];
  await database.write(async (transaction) => {
    for (const { text } of missing) await transaction.run(text);
  });
  await database.read("CALL db.awaitIndexes(300)", {}, { timeout: 310_000 });
  return missing.map(({ name }) => name);
}

/** The declarations of cypher/schema that the database lacks. A file there holds several, each ended by `;`. */
export async function missingSchema(database: Database): Promise<readonly SchemaStatement[]> {
  const files = await statementsOf("schema");
  const wanted = files.flatMap(({ text }) =>
    text
      .split(/;\s*$/m)
      .map((statement) => ({
        name: /(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement)?.[1] ?? "",
        text: statement,
      }))
      .filter(({ name }) => name !== ""),
  );
  const stored = await database.read("SHOW INDEXES YIELD name RETURN collect(name) AS names");
  const names: unknown = stored[0]?.["names"];
  return wanted.filter(({ name }) => !(Array.isArray(names) && names.includes(name)));
}
