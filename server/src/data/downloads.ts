import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { ownName } from "../seed/seed-folder.ts";
import { creditLine, licence } from "../../contract/licence.ts";
import { readTables } from "./read-tables.ts";
import { toCsv } from "./to-csv.ts";

/** Everything that is offered for download, as text ready to send. */
export interface Downloads {
  /** File name (`claims.csv`) to text. */
  readonly csv: ReadonlyMap<string, string>;
  /** All tables with the dictionary. */
  readonly json: string;
  /** What there is: names, rows, bytes, columns with their meanings, licence, credit line. */
  readonly index: string;
}

interface SeedSet extends Row {
  readonly name: string;
  readonly checksum: string;
  readonly loadedAt: string;
}

/** Gives the downloads of a database, made anew only after the data was loaded anew. */
export function downloadsOf(database: Database): () => Promise<Downloads> {
  let made: { readonly version: string; readonly downloads: Promise<Downloads> } | undefined;
  return async () => {
    const sets = await database.read<SeedSet>(statement("seed/sets"));
    const set = sets.find(({ name }) => name === ownName);
    const loadedAt = set?.loadedAt ?? null;
    const version = `${set?.checksum ?? ""} ${loadedAt ?? ""}`;
    if (made?.version !== version) {
      const downloads = makeDownloads(database, loadedAt);
      made = { version, downloads };
      downloads.catch(() => (made = undefined));
    }
    return made.downloads;
  };
}

async function makeDownloads(database: Database, loadedAt: string | null): Promise<Downloads> {
  const tables = await readTables(database);
  const csv = new Map(tables.map((table) => [`${table.name}.csv`, toCsv(table)]));
  const about = {
    name: "Lodeline",
    description: "What four documents and the public record say about critical minerals and diplomacy, claim by claim.",
    loadedAt,
    licence,
    credit: creditLine,
    dates:
      "Dates are EDTF (ISO 8601-2): 2025-02-27~ is about that day, 2025-02-24/2025-02-25 from and to, [2025-02-12,2025-02-13] one of these days, 2022-02-24/.. still open.",
    csv: "UTF-8, RFC 4180, lists joined by a semicolon and a blank. An apostrophe stands before a text that a spreadsheet would run as a formula.",
  };
  const json = JSON.stringify({
    ...about,
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map((row) => Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index] ?? null]))),
    })),
  });
  const index = JSON.stringify({
    ...about,
    json: { file: "lodeline.json", bytes: Buffer.byteLength(json) },
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      file: `${table.name}.csv`,
      rows: rows.length,
      bytes: Buffer.byteLength(csv.get(`${table.name}.csv`) ?? ""),
    })),
  });
  return { csv, json, index };
}
