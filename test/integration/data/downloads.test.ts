import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import express from "express";
import { dataRouter } from "server/data/data-router.ts";
import { dictionary } from "server/data/dictionary.ts";
import { readTables } from "server/data/read-tables.ts";
import { root } from "server/root.ts";
import { literalRows } from "server/seed/literal-rows.ts";
import { afterAll, describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";

const server = express().use("/data", dataRouter(database)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const address = server.address();
const port = typeof address === "object" ? (address?.port ?? 0) : 0;
const get = (file: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/data/${file}`, { headers });

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Rows of a seed file's kind, as they stand in the files. */
function seedRows(kind: string): readonly Readonly<Record<string, unknown>>[] {
  const folder = join(root, "cypher/seed");
  const rows = readdirSync(folder)
    .filter((name) => name.includes(`-${kind}`))
    .flatMap((name) => literalRows(readFileSync(join(folder, name), "utf8")) ?? []);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row is a map, as loading them has proved
  return rows as readonly Readonly<Record<string, unknown>>[];
}

/** A cell as text, lists as sets. */
function flat(value: unknown): string {
  if (value === undefined || value === null) return "";
  return Array.isArray(value)
    ? value.map(String).toSorted().join("; ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
}

interface Everything {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly licence: { readonly id: string };
  readonly credit: string;
}

interface Index {
  readonly tables: readonly { readonly file: string; readonly rows: number; readonly bytes: number }[];
}

const derived = new Set(["earliest", "latest", "dated"]);
const byText = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

describe.each(dictionary.filter(({ name }) => name !== "relationships"))("$name.csv", ({ name, columns }) => {
  test("read again gives every field of every row of the seed", async () => {
    const response = await get(`${name}.csv`);
    expect(response.headers.get("content-type")).toMatch(/^text\/csv; charset=utf-8/);
    const read: Record<string, string>[] = parse(await response.text(), { columns: true });
    const own = columns.map((column) => column.name).filter((column) => !derived.has(column));
    const rows = seedRows(name);
    expect(read).toHaveLength(rows.length);
    const lists = new Set(own.filter((column) => rows.some((row) => Array.isArray(row[column]))));
    const absentFlags = new Set(["collective", "hypothetical", "estimate"]);
    expect(
      byText(
        read.map((row) =>
          own.map((column) =>
            lists.has(column) ? flat((row[column] ?? "").split("; ").filter(Boolean)) : (row[column] ?? ""),
          ),
        ),
      ),
    ).toEqual(
      byText(
        rows.map((row) =>
          own.map((column) => (absentFlags.has(column) ? flat(row[column] ?? false) : flat(row[column]))),
        ),
      ),
    );
    expect(rows.flatMap(Object.keys).filter((key) => !own.includes(key))).toEqual([]);
  });
});

describe("the downloads", () => {
  test("hold the 362 relationships of the picture", async () => {
    const rows: Record<string, string>[] = parse(await (await get("relationships.csv")).text(), { columns: true });
    expect(rows).toHaveLength(362);
    expect(rows.filter(({ disputed }) => disputed === "true")).toHaveLength(14);
  });

  test("end each line of CSV in CRLF and quote what needs it", async () => {
    const text = await (await get("disputes.csv")).text();
    expect(text.startsWith("id,title,summary,claims,kind\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain('"Exclusive, privileged or plain access?"');
  });

  test("hold everything in one JSON file with the dictionary, licence and credit line", async () => {
    const everything: Everything = JSON.parse(await (await get("lodeline.json")).text());
    expect(everything.licence.id).toBe("CC-BY-4.0");
    expect(everything.credit).toContain("CC BY 4.0");
    expect(everything.tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["sources", 101],
      ["entities", 227],
      ["claims", 412],
      ["links", 168],
      ["disputes", 25],
      ["deal-status", 30],
      ["observations", 212],
      ["relationships", 362],
    ]);
    for (const { columns, rows } of everything.tables)
      expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
  });

  test("are listed with rows, bytes and columns", async () => {
    const index: Index = JSON.parse(await (await get("index.json")).text());
    for (const { file, bytes } of index.tables) expect(Buffer.byteLength(await (await get(file)).text())).toBe(bytes);
    expect(index.tables.find(({ file }) => file === "claims.csv")).toMatchObject({ rows: 412 });
  });

  test("answer 304 to whoever has them already", async () => {
    const tag = (await get("claims.csv")).headers.get("etag") ?? "";
    // fetch would ask caches for a fresh copy, did we not name both headers.
    const headers = { "if-none-match": tag, "cache-control": "max-age=0", pragma: "none" };
    expect((await get("claims.csv", headers)).status).toBe(304);
  });

  test("name only words that occur in the dictionary", async () => {
    for (const table of await readTables(database))
      for (const [index, { name, values }] of table.columns.entries()) {
        if (values === undefined) continue;
        const cells = table.rows.map((row) => row[index] ?? null);
        const words = new Set(
          cells.flatMap((cell) => (cell === null ? [] : typeof cell === "object" ? [...cell] : [String(cell)])),
        );
        expect(
          [...words].filter((word) => !values.includes(word)),
          `${table.name}.${name}`,
        ).toEqual([]);
      }
  });

  test("leave out what somebody added to their instance", async () => {
    await database.write((transaction) =>
      transaction.run(
        "MATCH (c:Country {id: 'chile'}) CREATE (:Entity:Goal {id: 'mine', name: 'Mine'})-[:BELONGS_TO]->(c)",
      ),
    );
    const tables = await readTables(database);
    await database.write((transaction) => transaction.run("MATCH (e:Entity {id: 'mine'}) DETACH DELETE e"));
    expect(tables.find(({ name }) => name === "entities")?.rows).toHaveLength(227);
  });
});
