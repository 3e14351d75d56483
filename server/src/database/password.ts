import { randomBytes } from "node:crypto";
import { chmod, readFile, stat } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Installation } from "./installation.ts";
import type { Java } from "./java.ts";
import { LaunchFailed } from "./launch-failed.ts";
import { runCommand } from "./run-command.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/**
 * The password of user `neo4j`: made up and given to Neo4j before its first start, then kept in `<home>/password`
 * (mode 0600).
 * @throws LaunchFailed when the database has been started before and the file is gone.
 */
export async function databasePassword(
  home: string,
  installation: Installation,
  java: Java,
  signal?: AbortSignal,
): Promise<string> {
  const file = join(home, "password");
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  // Neo4j makes its system database at the first start; from then on the password stands in there.
  const started = await exists(join(home, "data/databases/system"));
  if (kept !== "") await chmod(file, 0o600);
  if (started && kept !== "") return kept;
  if (started)
    throw new LaunchFailed(
      `The database's password is missing: put ${file} back, or move ${join(home, "data")} away to begin with an empty database.`,
    );

  const password = kept === "" ? randomBytes(24).toString("base64url").replace(/^-/, "_") : kept;
  await writeFileWhole(file, password);
  // `@file` instead of the word itself: the list of processes is for everyone to read.
  const { code, lines } = await runCommand(
    java.program,
    [
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-cp",
      installation.jars.join(delimiter),
      "org.neo4j.cli.AdminTool",
      "dbms",
      "set-initial-password",
      `@${file}`,
    ],
    { signal, variables: { NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") } },
  );
  if (code !== 0) {
    if (/No space left/i.test(lines.join("\n"))) throw Object.assign(new Error("No space left"), { code: "ENOSPC" });
    throw new LaunchFailed(
      `Neo4j's password could not be set: ${lines.findLast((line) => line.trim() !== "") ?? "no reason given"}`,
    );
  }
  return password;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
