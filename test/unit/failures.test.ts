import { GraphQLError } from "graphql";
import neo4j from "neo4j-driver";
import { DatabaseUnavailable } from "server/database/database.ts";
import { badInput } from "server/explore/bad-input.ts";
import { failure, maskError } from "server/failures.ts";
import { expect, test } from "vitest";

const secrets = ["10.1.2.3", "7687", "/home/somebody", "neo4j-driver", "MATCH (n)", "secret"];

function resolverError(cause: Error): GraphQLError {
  return new GraphQLError(cause.message, { originalError: cause, path: ["neighbourhood"] });
}

function told(error: GraphQLError): string {
  return JSON.stringify(maskError(error.toJSON(), error));
}

test("a sentence written for the asker is told as it stands", () => {
  const error = badInput("limit takes a whole number from 1 to 200; you gave -1.");
  expect(maskError(error.toJSON(), error)).toMatchObject({
    message: "limit takes a whole number from 1 to 200; you gave -1.",
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test.each([
  ["a plain mistake of ours", new TypeError("Cannot read /home/somebody/server.ts of undefined secret")],
  [
    "the driver, unreachable",
    new neo4j.Neo4jError("Could not connect to 10.1.2.3:7687 secret", "ServiceUnavailable", "08N09", ""),
  ],
  [
    "a statement that is wrong",
    new neo4j.Neo4jError("Invalid input in MATCH (n) secret", "Neo.ClientError.Statement.SyntaxError", "42N45", ""),
  ],
  [
    "a full pool",
    new neo4j.Neo4jError("Connection acquisition timed out in 4000 ms to 10.1.2.3:7687", "N/A", "50N42", ""),
  ],
  ["our own border", new DatabaseUnavailable("10.1.2.3:7687 secret", { cause: new Error("secret") })],
])("nothing of %s gets out", (_name, cause) => {
  const text = told(resolverError(cause));
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test("what graphql says of a query it cannot read is told, also when Apollo has wrapped it", () => {
  const original = new GraphQLError('Cannot query field "x" on type "Query".');
  const error = new GraphQLError(original.message, {
    originalError: original,
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
  expect(told(error)).toContain("Cannot query field");
});

test("an error that claims a friendly code but wraps another is masked", () => {
  const error = new GraphQLError("secret", {
    originalError: new Error("secret"),
    path: ["search"],
    extensions: { code: "BAD_USER_INPUT" },
  });
  expect(told(error)).not.toContain("secret");
});

test("what the driver says of a lost connection is an unavailable database", () => {
  for (const code of ["ServiceUnavailable", "SessionExpired"] as const)
    expect(failure(resolverError(new neo4j.Neo4jError("gone", code, "08000", ""))).code).toBe("DATABASE_UNAVAILABLE");
});

test("a statement that ran out of time says that less may be asked", () => {
  const cause = new neo4j.Neo4jError(
    "slow",
    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
    "50000",
    "",
  );
  expect(failure(resolverError(cause)).code).toBe("TOO_SLOW");
});
