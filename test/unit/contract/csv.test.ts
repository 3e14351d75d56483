import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { csv } from "server/contract/csv.ts";
import { expect, test } from "vitest";

test.each(["=1+1", "+41", "-2", "@SUM(A1)", "\t=1", "\r=1"])(
  "a text that would run as a formula does not: %j",
  (text) => {
    const [[, cell = ""] = []] = parse(csv(["a", "b"], [["x", text]]), { from_line: 2, relax_quotes: false });
    expect(cell).toBe(`'${text}`);
  },
);

test("a number below zero stays a number", () => {
  expect(csv(["change"], [[-2.5]])).toBe("change\r\n-2.5\r\n");
});

test("what divides cells elsewhere is quoted", () => {
  expect(csv(["a"], [["one; two"], ["one\ttwo"], ["plain"]])).toBe('a\r\n"one; two"\r\n"one\ttwo"\r\nplain\r\n');
});

test("whatever the cells hold, the same comes back, but for the apostrophe before what would run", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", " ", ",", ";", '"', "\n", "\r", "=", "+", "-", "@", "\t", "'"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back: string[][] = parse(csv(["one", "other"], rows), { from_line: 1, record_delimiter: "\r\n" });
      const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      expect(back).toEqual([["one", "other"], ...rows.map((row) => row.map(safe))]);
    }),
  );
});
