import { javaFit } from "server/database/java-fit.ts";
import { expect, test } from "vitest";

test.each([
  ["5.26.31", 11, "refused"],
  ["5.26.31", 17, "supported"],
  ["5.26.31", 21, "supported"],
  ["5.26.31", 25, "unsupported"],
  ["2026.09.0", 17, "refused"],
  ["2026.09.0", 21, "supported"],
  ["2026.09.0", 25, "supported"],
])("Neo4j %s on Java %i is %s", (neo4j, java, fit) => {
  expect(javaFit(neo4j, java)).toBe(fit);
});
