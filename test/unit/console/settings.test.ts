import { ConfigError, readConfig } from "server/config.ts";
import { expect, test } from "vitest";

test("without a setting of its own the console asks with the names of the database at hand", () => {
  const config = readConfig({
    LODELINE_CONSOLE_URI: "neo4j://replica",
    NEO4J_USERNAME: "reader",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "minerals",
  });
  expect(config.consoleAt).toEqual({
    uri: "neo4j://replica",
    username: "reader",
    password: "secret",
    database: "minerals",
  });
  expect([config.console, config.consoleMilliseconds, config.consoleRate]).toEqual([undefined, 5_000, 240]);
});

test.each([
  [{ LODELINE_CONSOLE: "yes" }, "LODELINE_CONSOLE takes off or public."],
  [{ LODELINE_CONSOLE_URI: "http://x" }, /^LODELINE_CONSOLE_URI takes an address/],
  [{ LODELINE_CONSOLE_SECONDS: "0" }, "LODELINE_CONSOLE_SECONDS takes a whole number from 1 to 600."],
  [{ LODELINE_CONSOLE: "public", LODELINE_CONSOLE_URI: "bolt://x" }, /Set one of them\.$/],
])("%j stops the start with a sentence that names the setting", (variables, message) => {
  expect(() => readConfig(variables)).toThrow(ConfigError);
  expect(() => readConfig(variables)).toThrow(message);
});
