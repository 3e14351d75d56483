import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configuration } from "server/database/configuration.ts";
import { explorerShape } from "server/database/instance-shape.ts";
import { root } from "server/root.ts";
import { expect, test } from "vitest";

const template = readFileSync(join(root, "server/neo4j/neo4j.conf"), "utf8");
const settings = (version: string) =>
  configuration(template, version, "/home/of/it", 27_687, explorerShape)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

test("a setting newer than the version is left out, for Neo4j refuses what it does not know", () => {
  expect(settings("5.26.31").filter((line) => line.includes("fleet"))).toEqual([]);
  expect(settings("2025.12.1").filter((line) => line.includes("fleet"))).toEqual(["dbms.fleet_manager.enabled=false"]);
  expect(settings("2026.09.0").filter((line) => line.includes("fleet"))).toEqual([
    "dbms.fleet_manager.enabled=false",
    "server.fleet_discovery.enabled=false",
  ]);
});

test("every folder is absolute and every listener is on the loopback address", () => {
  const lines = settings("5.26.31");
  for (const line of lines.filter((line) => line.includes("directories"))) expect(line).toContain("=/home/of/it/");
  expect(lines).toContain("server.bolt.listen_address=127.0.0.1:27687");
  expect(lines.filter((line) => line.includes("listen_address")).every((line) => line.includes("=127.0.0.1"))).toBe(
    true,
  );
});

test.each(["5.26.31", "2026.09.0"])("for %s each line is one setting, given once", (version) => {
  const names = settings(version).map((line) => /^([a-z_.]+)=[^{}]+$/.exec(line)?.[1]);
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});
