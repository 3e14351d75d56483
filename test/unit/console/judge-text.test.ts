import * as fc from "fast-check";
import { ConsoleFailure } from "server/console/console-failure.ts";
import { cypherTokens } from "server/console/cypher-tokens.ts";
import { judgeText } from "server/console/judge-text.ts";
import { readStatement } from "server/console/read-statement.ts";
import { statementText } from "server/console/statement-text.ts";
import { expect, test } from "vitest";

function refused(text: string): string | undefined {
  try {
    judgeText(readStatement(text));
    return undefined;
  } catch (error) {
    if (error instanceof ConsoleFailure) return `${error.place?.line}:${error.place?.column}`;
    throw error;
  }
}

test.each([
  ["CALL db.labels()", undefined],
  ["CALL db.labels", undefined],
  ["CALL `db`.labels() YIELD label", undefined],
  ["CALL db . labels ( )", undefined],
  ["CALL { RETURN 1 AS x } RETURN x", undefined],
  ["CALL (x) { RETURN 1 AS y } RETURN y", undefined],
  ["CALL DB.LABELS()", "1:6"],
  ["CALL db.labels.evil()", "1:6"],
  ["CALL\n/* */ evil()", "2:7"],
  ["RETURN 1CALL evil()", "1:14"],
  ["RETURN 1.CALL evil()", "1:15"],
  ["RETURN 0x1fCALL evil()", undefined],
  ["RETURN n.call AS x", undefined],
  ["RETURN $call AS x", undefined],
  ["MATCH (n:Call) RETURN n", undefined],
  ["RETURN 'CALL evil()'", undefined],
  ['RETURN "CALL evil()"', undefined],
  ["RETURN 'it\\'s', CALL evil()", "1:22"],
  ["RETURN '\\\\' CALL evil()", "1:18"],
  ["RETURN `a``b` CALL evil()", "1:20"],
  ["RETURN 1 // x\rCALL evil()", "2:6"],
  ["RETURN 1 // x\u2028CALL evil()", undefined],
  ["RETURN 1 /* // */ CALL evil()", "1:24"],
  ["LOAD CSV FROM 'x' AS l", "1:1"],
  ["load /**/ csv", "1:1"],
  ["RETURN load.csv", undefined],
  ["CALL { RETURN 1 } IN TRANSACTIONS", "1:22"],
  ["CALL { RETURN 1 } IN (1 + 2) CONCURRENT TRANSACTIONS", "1:41"],
  ["CALL { RETURN 1 } IN TRANSACTION", "1:22"],
  ["RETURN x IN transactions", undefined],
  ["USE neo4j RETURN 1", "1:1"],
  ["CALL { USE `x` RETURN 1 }", "1:8"],
  ["RETURN DISTINCT use AS x", undefined],
  ["RETURN apoc.x(1)", "1:8"],
  ["RETURN apoc\n.\nx\n(1)", "1:8"],
  ["RETURN duration.between(a, b), Point.Distance(a, b)", undefined],
  ["MATCH (n) WHERE n.name IN (x) RETURN n", undefined],
  ["WITH `.` AS a RETURN `.`, evil.x(1)", "1:27"],
  ["RETURN 0x1.CALL evil()", "1:17"],
  ["RETURN {a: 2}.call AS x", undefined],
  ["RETURN 1_0.CALL evil()", "1:17"],
  ["CYPHER 5 CYPHER debug=ast RETURN 1", "1:10"],
  ["CYPHER 5 EXPLAIN CYPHER runtime=interpreted RETURN 1", "1:18"],
  [`RETURN ${"(".repeat(60)}1${")".repeat(60)}`, undefined],
  [`RETURN ${"[".repeat(61)}1${"]".repeat(61)}`, "1:68"],
  [`RETURN ${"{a: ".repeat(61)}1${"}".repeat(61)}`, "1:248"],
  [`RETURN ${"NOT ".repeat(61)}true`, "1:248"],
  [`RETURN ${"- ".repeat(61)}1`, "1:128"],
  [`MATCH (a) WHERE ${"EXISTS { (a)--(b) WHERE ".repeat(5)}true${" }".repeat(5)} RETURN a`, undefined],
  [`MATCH (a) WHERE ${"EXISTS { (a)--(b) WHERE ".repeat(6)}true${" }".repeat(6)} RETURN a`, "1:144"],
  [`RETURN ${Array.from({ length: 9 }, () => "$a").join(" XOR ")}`, undefined],
  [`RETURN ${Array.from({ length: 10 }, () => "$a").join(" XOR ")}`, "1:67"],
  ["CALL { RETURN 1 AS a } CALL { RETURN 2 AS b } CALL { RETURN 3 AS c } RETURN a + b + c", undefined],
])("%j is refused at %s", (text, place) => {
  expect(refused(text)).toBe(place);
});

test.each([
  ["EXPLAIN RETURN 1", "explain", "EXPLAIN\n        RETURN 1"],
  ["  /* a */ profile\nRETURN 1", "profile", "PROFILE\n  /* a */        \nRETURN 1"],
  ["CYPHER 25 EXPLAIN RETURN 1", "explain", "CYPHER 25 EXPLAIN\n                  RETURN 1"],
  ["CYPHER RETURN 1", "run", "       RETURN 1"],
  ["RETURN 1", "run", "RETURN 1"],
])("%j goes out with what stands before it on a line of its own", (text, mode, sent) => {
  const read = readStatement(text);
  expect(read.mode).toBe(mode);
  expect(statementText(read, read.mode).text).toBe(sent);
});

test("white space and comments, wherever they stand, hide nothing", () => {
  const blank = fc.constantFrom(" ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u001f", "/* x */", "// CALL\n", "/**/");
  const blanks = fc.array(blank, { minLength: 1, maxLength: 4 }).map((of) => of.join(""));
  const word = (of: string) =>
    fc.array(fc.boolean(), { minLength: of.length, maxLength: of.length }).map((upper) =>
      Array.from(of)
        .map((letter, at) => (upper[at] === true ? letter.toUpperCase() : letter))
        .join(""),
    );
  const evil = fc.oneof(
    fc
      .tuple(word("call"), blanks, fc.constantFrom("dbms.x()", "`dbms`.x()", "db.stats.retrieve"))
      .map((of) => of.join("")),
    fc.tuple(word("load"), blanks, word("csv")).map((of) => of.join("")),
    fc.tuple(fc.constant("}"), blanks, word("in"), blanks, word("transactions")).map((of) => of.join("")),
  );
  fc.assert(
    fc.property(
      blanks,
      evil,
      blanks,
      fc.constantFrom("RETURN 1", "'text'", "[x IN [1] | COLLECT {", ""),
      (a, b, c, d) => {
        expect(refused(`RETURN 1 ${a}${d}${a}${b}${c}`)).toBeDefined();
      },
    ),
  );
});

test("tokens never overlap, and nothing that is text becomes a name", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("ab1.'\"`\\/*\n$ :;(){}é\u00a0")) }), (text) => {
      let at = 0;
      for (const { offset, end, kind, text: of } of cypherTokens(text)) {
        expect(offset).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(offset);
        expect(kind === "name" ? of : "").not.toMatch(/['"`\\/*\s]/);
        at = end;
      }
    }),
  );
});
