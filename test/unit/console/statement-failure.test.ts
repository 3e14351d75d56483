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

test("a parameter of another type is told as the parameter's fault, with the place where it is used", () => {
  const { code, message, place } = statementFailure(
    of(
      "Type mismatch for parameter 'max': expected Integer but was String (line 2, column 8 (offset: 20))",
      "Neo.ClientError.Statement.SyntaxError",
    ),
    1,
  );
  expect([code, message, place]).toEqual([
    "PARAMETER",
    "Type mismatch for parameter 'max': expected Integer but was String",
    { line: 1, column: 8 },
  ]);
});

test("a language that this Neo4j does not speak is a fault of the statement, for it never ran", () => {
  const { code, message } = statementFailure(
    of("25 is not a valid option for cypher version. Valid options are: 5"),
    0,
  );
  expect([code, message]).toEqual(["STATEMENT", "This Neo4j does not speak Cypher 25. It speaks Cypher 5."]);
});

test("a database that does not let the console in is away, and no fault of whoever asks", () => {
  for (const code of ["Unauthorized", "AuthenticationRateLimit", "CredentialsExpired"])
    expect(statementFailure(of("The client is unauthorized", `Neo.ClientError.Security.${code}`), 0)).toMatchObject({
      code: "AWAY",
      status: 503,
      retryAfter: 60,
      behind: `Neo.ClientError.Security.${code}`,
    });
  expect(statementFailure(of("Forbidden", "Neo.ClientError.Security.Forbidden"), 0).code).toBe("REFUSED");
});

test("a division by zero is told in words", () => {
  const { code, message } = statementFailure(of("/ by zero", "Neo.ClientError.Statement.ArithmeticError"), 0);
  expect([code, message]).toEqual(["RUN", "Division by zero."]);
});

test("what the driver itself cannot send or read is told as such", () => {
  expect(statementFailure(new RangeError("Maximum call stack size exceeded"), 0).code).toBe("MEMORY");
  expect(statementFailure(of("Invalid", "Neo.ClientError.Request.Invalid"), 0).code).toBe("PARAMETER");
});

test("memory that others have taken is told as something to come again for, a statement's own as its own", () => {
  const pool = (setting: string) =>
    statementFailure(
      of(
        `The allocation of an extra 2.0 MiB would use more than the limit 224.0 MiB. Currently using 223.0 MiB. ${setting} threshold reached`,
        "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
      ),
      0,
    );
  for (const setting of ["dbms.memory.transaction.total.max", "db.memory.transaction.total.max"])
    expect(pool(setting)).toMatchObject({ code: "BUSY", status: 503, retryAfter: 2 });
  expect(pool("db.memory.transaction.max")).toMatchObject({ code: "MEMORY", status: 400, retryAfter: undefined });
});
