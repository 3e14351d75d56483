import { ownProblems, offsetOf } from "client/console/own-problems.ts";
import { countStatements, shellLines, statementAt, withoutShellLines } from "client/console/statement-parts.ts";
import { withPrefix } from "client/console/with-prefix.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a line for Neo4j Browser", () => {
  it.each([
    [":param deal => 'drc-offer'", { deal: { type: "String", text: "drc-offer" } }],
    [':param deal: "it\\"s"', { deal: { type: "String", text: 'it"s' } }],
    [":PARAM n => 3", { n: { type: "Integer", text: "3" } }],
    [":param x => 1.5;", { x: { type: "Float", text: "1.5" } }],
    [":param on => date('2025-02-28')", { on: { type: "Date", text: "2025-02-28" } }],
    [":param all => ['a', 'b']", { all: { type: "Json", text: '["a", "b"]' } }],
    [":params {a: 1, b: 'x'}", { a: { type: "Integer", text: "1" }, b: { type: "String", text: "x" } }],
    [":param later => datetime() + duration('P1D')", {}],
  ])("%s gives its parameters", (line, entries) => {
    const [found] = shellLines(`${line}\nRETURN 1`);
    expect(found?.kind).toBe("param");
    expect(found?.entries).toEqual(entries);
  });

  it("is told from Cypher, remarks and texts", () => {
    const text = "// :use a\nMATCH (n\n:Country) RETURN ':use b'\n:use neo4j\n:help";
    expect(shellLines(text).map(({ command }) => command)).toEqual(["country", "use", "help"]);
    expect(shellLines("RETURN '\n:use b\n'")).toEqual([]);
  });

  it("is blanked, and everything else stays where it was", () => {
    const text = ":use neo4j\nRETURN 1";
    expect(withoutShellLines(text)).toBe("          \nRETURN 1");
    expect(ownProblems(text, undefined).map(({ from, severity }) => [from, severity])).toEqual([[0, "info"]]);
  });
});

describe("of several statements", () => {
  const text = "RETURN ';' AS a; // one; two\nRETURN 2;\n\n";
  it("the one at the cursor runs, at its own lines and columns", () => {
    expect(statementAt(text, 3)).toBe(`RETURN ';' AS a${" ".repeat(text.indexOf("\n") - 15)}\n         \n\n`);
    expect(statementAt(text, text.indexOf("RETURN 2")).trim()).toBe("// one; two\nRETURN 2");
    expect(statementAt(text, text.length).trim()).toBe("// one; two\nRETURN 2");
    expect(countStatements(text)).toBe(2);
  });

  it("every part keeps the length and the lines of the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("RETURN 1", ";", "\n", "'a;b'", "// x;y\n", " ", "`;`")),
        fc.nat(60),
        (parts, at) => {
          const whole = parts.join("");
          const one = statementAt(whole, Math.min(at, whole.length));
          if (one === "") return;
          expect(one.length).toBe(whole.length);
          expect(one.split("\n").length).toBe(whole.split("\n").length);
        },
      ),
    );
  });
});

describe("a place the database names", () => {
  it("is found in the text", () => {
    expect(offsetOf("RETURN 1\nRETRN 2", 2, 3)).toBe(11);
    expect(offsetOf("RETURN 1", 2, 1)).toBeUndefined();
    expect(offsetOf("RETURN", 1, 900)).toBe(5);
  });
  it("is marked with what is wrong there", () => {
    const refused = { code: "STATEMENT", message: "Invalid input", line: 1, column: 8 } as const;
    expect(ownProblems("RETURN nobody", refused)).toEqual([
      { from: 7, to: 13, severity: "error", message: "Invalid input" },
    ]);
  });
});

it.each([
  ["// Title\nMATCH (n) RETURN n", "// Title\nEXPLAIN MATCH (n) RETURN n"],
  ["PROFILE RETURN 1", "EXPLAIN         RETURN 1"],
  ["/* a */ RETURN 1", "/* a */ EXPLAIN RETURN 1"],
])("%j is explained once, behind its remarks", (statement, explained) => {
  expect(withPrefix("EXPLAIN", statement)).toBe(explained);
});
