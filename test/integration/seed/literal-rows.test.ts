import * as fc from "fast-check";
import { literalRows } from "server/seed/literal-rows.ts";
import { ownFolder, readSeedFolder } from "server/seed/seed-folder.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";

const file = (rows: string) => `// A header, with its "quotes"\nUNWIND [\n${rows}\n] AS row\nRETURN row\n`;

/** What Neo4j reads; undefined where it refuses. */
const byNeo4j = async (text: string): Promise<readonly unknown[] | undefined> => {
  try {
    return (await database.read(text)).map(({ row }) => row);
  } catch {
    return undefined;
  }
};

/** A text in quotes of one kind, each sign of it as it is or escaped in one of the ways of Cypher. */
const quoted = fc
  .tuple(
    fc.constantFrom("'", '"'),
    fc.array(fc.tuple(fc.constantFrom(...Array.from("aZ é🙂ß{}[]:,/\\'\"\t\n\r\b\f")), fc.boolean()), {
      maxLength: 12,
    }),
  )
  .map(([quote, signs]) => {
    const short: Readonly<Record<string, string>> = { "\t": "t", "\n": "n", "\r": "r", "\b": "b", "\f": "f" };
    const written = signs.map(([sign, byNumber]) => {
      const named = short[sign];
      if (byNumber && /[a-zß]/i.test(sign)) return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
      if (named !== undefined) return `\\${named}`;
      return sign === "\\" || sign === quote ? `\\${sign}` : sign;
    });
    return `${quote}${written.join("")}${quote}`;
  });

const scalar = fc.oneof(
  quoted,
  fc.integer().map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => (Object.is(number, -0) ? "0.0" : String(number))),
  fc.constantFrom("true", "false", "null"),
);
const rowText = fc
  .uniqueArray(
    fc.tuple(
      fc.stringMatching(/^[a-z_][A-Za-z0-9_]{0,6}$/).map((key) => `k${key}`),
      fc.oneof(
        scalar,
        fc.array(scalar, { maxLength: 3 }).map((values) => `[${values.join(", ")}]`),
      ),
    ),
    { selector: ([key]) => key, maxLength: 5 },
  )
  .map((entries) => `{${entries.map(([key, value]) => `${key}: ${value}`).join(", ")}}`);

describe("the rows of a list of literals", () => {
  test("are what Neo4j reads there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowText, { maxLength: 4 }), async (rows) => {
        const text = file(rows.join(",\n"));
        const wanted = await byNeo4j(text);
        expect(wanted).toBeDefined();
        // What is left to Neo4j is what it reads.
        expect(literalRows(text) ?? wanted).toEqual(wanted);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test("are read at sight in every file of ours", async () => {
    for (const { name, text } of (await readSeedFolder(ownFolder)).files)
      expect([name, literalRows(text)?.length ?? 0]).toEqual([name, text.match(/^ {2}\{/gm)?.length]);
  });

  test.each([
    ["a comma too many", file("{id: 'a'},")],
    ["a comma too many in a map", file("{id: 'a',}")],
    ["a key in quotes", file("{'id': 'a'}")],
    ["a key in backticks", file("{`id`: 'a'}")],
    ["an escape that is none", file("{id: 'a\\q'}")],
    ["a slash that is escaped", file("{id: 'a\\/'}")],
    ["a letter by its number", file("{id: '\\u005c'}")],
    ["an open text", file("{id: 'a}")],
    ["a function", file("{id: toUpper('a')}")],
    ["a sum", file("{id: 1 + 1}")],
    ["a number that JSON does not know", file("{id: 0x1F}")],
    ["a text over two lines", file("{id: 'a\nb'}")],
    ["a comment between rows", file("{id: 'a'}, // this one\n{id: 'b'}")],
    ["a filter", "UNWIND [{id: 'a'}] AS row WITH row WHERE row.id <> 'b' RETURN row"],
    ["another variable", "UNWIND [{id: 'a'}] AS other RETURN other AS row"],
    ["a second list", "UNWIND [{id: 'a'}] AS row RETURN row UNION UNWIND [{id: 'b'}] AS row RETURN row"],
    ["nothing", ""],
  ])("are left to Neo4j where there is %s", (_, text) => {
    expect(literalRows(text)).toBeUndefined();
  });

  test("whose key stands twice, and whose number is large, are those that Neo4j reads", async () => {
    for (const row of [
      "{id: 'a', id: 'b'}",
      "{id: 9007199254740993}",
      "{id: 12345678901234567890}",
      "{id: 1e400}",
      "{id: -0}",
    ]) {
      // What is left to Neo4j is what it reads.
      const wanted = await byNeo4j(file(row));
      expect([row, literalRows(file(row)) ?? wanted]).toEqual([row, wanted]);
    }
  });
});
