import * as fc from "fast-check";
import { chooseLines, type DrawingRow } from "server/questions/choose-lines.ts";
import { describe, expect, test } from "vitest";

const row = (lines: readonly string[], first = true, entities: readonly string[] = []): DrawingRow => ({
  first,
  lines,
  entities,
});

const anyRow = fc.record({
  first: fc.boolean(),
  lines: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"), { maxLength: 4 }),
  entities: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 2 }),
});

describe("a first picture", () => {
  test("takes lines in the order of the rows, each once, up to its limit", () => {
    const chosen = chooseLines([row(["a"]), row(["b", "a"]), row(["c"]), row(["d"])], 3);
    expect(chosen).toEqual({ lines: ["a", "b", "c"], entities: [], leftOut: ["d"] });
  });

  test("leaves out rows that are kept for the whole picture, unless another row gives their line", () => {
    const chosen = chooseLines([row(["a"]), row(["b"], false), row(["a"], false)], 9);
    expect(chosen).toEqual({ lines: ["a"], entities: [], leftOut: ["b"] });
  });

  test("shows an entity with the lines of its row, or alone", () => {
    const chosen = chooseLines([row(["a"], true, ["x"]), row(["b"], true, ["y"]), row([], true, ["z"])], 1);
    expect(chosen).toEqual({ lines: ["a"], entities: ["x", "z"], leftOut: ["b"] });
  });

  test("holds no more entities that stand alone than lines", () => {
    const rows = Array.from({ length: 50 }, (_, index) => row([], true, [`e${index}`]));
    expect(chooseLines(rows, 22).entities).toHaveLength(22);
    expect(chooseLines(rows, undefined).entities).toHaveLength(50);
  });
});

describe("any picture", () => {
  test("parts the lines of the answer into drawn and left out, and keeps to the limit", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.option(fc.nat(8), { nil: undefined }), (rows, most) => {
        const chosen = chooseLines(rows, most);
        const all = new Set(rows.flatMap(({ lines }) => lines));
        expect(new Set([...chosen.lines, ...chosen.leftOut])).toEqual(all);
        expect(chosen.lines.length + chosen.leftOut.length).toBe(all.size);
        expect(chosen.lines.length).toBeLessThanOrEqual(most ?? all.size);
        expect(most !== undefined || chosen.leftOut.length === 0).toBe(true);
      }),
    );
  });
});
