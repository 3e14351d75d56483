import { database } from "./database.ts";

/** Everything in the database, as one text. */
export async function picture(): Promise<string> {
  const rows = await database.read(`
    MATCH (n) RETURN elementId(n) AS id, labels(n) AS what, properties(n) AS properties
    UNION ALL MATCH (a)-[r]->(b) RETURN elementId(r) AS id, [elementId(a), type(r), elementId(b)] AS what, properties(r) AS properties`);
  return rows
    .map((row) => JSON.stringify(row))
    .toSorted()
    .join("\n");
}
