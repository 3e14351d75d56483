import { parse } from "csv-parse/sync";
import { array, assert, property, string, tuple } from "fast-check";
import { toCsv } from "server/data/to-csv.ts";
import type { Cell } from "server/data/table.ts";
import { describe, expect, test } from "vitest";

const table = (rows: readonly (readonly Cell[])[]) => ({
  name: "things",
  row: "a thing",
  columns: [
    { name: "a", meaning: "one" },
    { name: "b", meaning: "other" },
  ],
  rows,
});

describe("a table as CSV", () => {
  test("says nothing where nothing is known, and joins lists", () => {
    expect(
      toCsv(
        table([
          [null, ["x", "y"]],
          [0, false],
        ]),
      ),
    ).toBe('a,b\r\n,"x; y"\r\n0,false\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("cannot run %j as a formula", (text) => {
    const [, row] = parse(toCsv(table([[text, "plain"]])), { columns: false });
    expect(row).toEqual([`'${text}`, "plain"]);
  });

  test("read again is what was written, whatever the text", () => {
    const cell = string({ unit: "grapheme" }).filter(
      (text) => !/^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/.test(text) && !text.startsWith("\uFEFF"),
    );
    assert(
      property(array(tuple(cell, cell), { minLength: 1 }), (rows) => {
        const [, ...read] = parse(toCsv(table(rows)), { relax_column_count: false });
        expect(read).toEqual(rows);
      }),
    );
  });
});
