import { statementFailure } from "server/console/statement-failure.ts";
import { expect, test } from "vitest";

function of(message: string, code = "Neo.ClientError.Statement.ArgumentError"): Error {
  return Object.assign(new Error(message), { code });
}

test("Neo4j's sentence is told without its place, which is told by itself", () => {
  const { message, place } = statementFailure(of('Variable `x` not defined (line 3, column 8 (offset: 20))\n"…"'), 1);
  expect([message, place]).toEqual(["Variable `x` not defined", { line: 2, column: 8 }]);
});

test("a message that quotes a value of a million blanks is read to its end in no time", () => {
  const { message } = statementFailure(of(`Text cannot be parsed: '${" ".repeat(1_000_000)}x'`), 0);
  expect(message).toBe("Text cannot be parsed: '");
});

test("what the driver itself cannot send or read is told as such", () => {
  expect(statementFailure(new RangeError("Maximum call stack size exceeded"), 0).code).toBe("MEMORY");
  expect(statementFailure(of("Invalid", "Neo.ClientError.Request.Invalid"), 0).code).toBe("PARAMETER");
});
