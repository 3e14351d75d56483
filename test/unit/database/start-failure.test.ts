import { startFailure } from "server/database/start-failure.ts";
import { expect, test } from "vitest";

test.each([
  ["java.io.IOException: No space left on device", /disk that holds \/h is full/],
  ["java.lang.UnsupportedClassVersionError: org/neo4j/server/Neo4jCommunity", /Java is too old/],
  ["FileLockException: Lock file has been locked by another process: /h/data/databases/store_lock", /Another Neo4j/],
  ["java.nio.file.AccessDeniedException: /h/data", /cannot be written to/],
  ["Could not reserve enough space for 393216KB object heap", /not enough memory/],
  ["something nobody has seen", /code 1\).*\/h\/logs/],
])("%s becomes one sentence", (said, sentence) => {
  const failure = startFailure(said, "/h", 1);
  expect(failure).toEqual({ kind: "refused", sentence: expect.stringMatching(sentence) });
});

test("a taken port is told apart, for another one will do", () => {
  expect(startFailure("java.net.BindException: Address already in use", "/h", 1)).toEqual({ kind: "port taken" });
});
