import { execFileSync } from "node:child_process";
import { chmod, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "server/config.ts";
import { chooseTools } from "server/database/choose-tools.ts";
import { findProgram } from "server/database/find-program.ts";
import { hasJars, jarFolder } from "server/database/jars.ts";
import { findJavas } from "server/database/java.ts";
import { launch, type LaunchEffects } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { quiet } from "../../support/quiet.ts";
import { runServe } from "../../support/run-serve.ts";
import { scratch } from "../../support/scratch.ts";

const log = createLog("silent");
const effects: LaunchEffects = { step: quiet, mayAddPackages: () => Promise.resolve(false) };
let config: Config;
let folder = "";
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ config, folder, remove } = await scratch());
});
afterEach(() => remove());

async function script(path: string, ...lines: readonly string[]): Promise<string> {
  const file = join(folder, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, ["#!/bin/sh", ...lines, ""].join("\n"));
  await chmod(file, 0o755);
  return file;
}

/** A path that holds a Java that fits, and nothing else. */
async function pathWithJava(): Promise<{ javaHome: string; path: readonly string[] }> {
  const [java] = await findJavas(config.neo4jVersion, config.javaHome, config.path);
  return { javaHome: java!.home, path: [] };
}

test("without any Java the message names what to install and what else there is", async () => {
  const bare = { ...config, javaHome: undefined, path: [] };
  await expect(launch(bare, log, { ...effects, javaFolders: [] })).rejects.toThrow(
    /^Neo4j .* needs Java \d\d or \d\d \(there is none here\).*JAVA_HOME.*NEO4J_URI.*docker compose up\.$/,
  );
  // Nothing is left to stand in the way of the next start.
  expect(await readdir(config.home)).not.toContain("lock");
});

test("a Java that is too old is named, also when JAVA_HOME points to it", async () => {
  await script("old/bin/java", `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
  const old = { ...config, javaHome: join(folder, "old"), path: [join(folder, "old/bin")] };
  await expect(launch(old, log, { ...effects, javaFolders: [] })).rejects.toThrow(/the newest here is Java 11\)/);
});

test("a JAVA_HOME without a Java is told, not passed over", async () => {
  const astray = { ...config, javaHome: join(folder, "no-java-here") };
  await expect(findJavas(astray.neo4jVersion, astray.javaHome, astray.path)).rejects.toThrow(
    /^JAVA_HOME is .*no-java-here, which holds no bin\/java: set it to a Java's folder, or unset it\.$/,
  );
});

test("a Java that fits is found in the usual folders when JAVA_HOME points to one that is too old, and that is said", async () => {
  await script("old/bin/java", `echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
  const { javaHome } = await pathWithJava();
  await mkdir(join(folder, "jvms"));
  await symlink(javaHome, join(folder, "jvms/new"));
  const said: string[] = [];
  const chosenWith = async (home: string) => {
    const asked = { ...config, javaHome: home, path: [] };
    const told = createLog("warn", { write: (line) => void said.push(line) });
    const folders = { ...effects, javaFolders: [join(folder, "jvms")] };
    return (await chooseTools(asked, config.neo4jVersion, false, told, folders)).java.home;
  };
  expect(await chosenWith(join(folder, "old"))).toBe(javaHome);
  expect(said.join("")).toMatch(/"asked":11,.*JAVA_HOME names no Java that this Neo4j is made for/);
  // So it is where it does not say which Java it is.
  said.length = 0;
  await script("mute/bin/java", "exit 0");
  expect(await chosenWith(join(folder, "mute"))).toBe(javaHome);
  expect(said.join("")).toContain("JAVA_HOME names no Java");
  said.length = 0;
  expect(await chosenWith(javaHome)).toBe(javaHome);
  expect(said).toEqual([]);
});

test("without Maven a cold cache is told with what to install", async () => {
  const cold = { ...config, ...(await pathWithJava()), cache: join(folder, "cache") };
  await expect(launch(cold, log, effects)).rejects.toThrow(
    /^Neo4j .* needs Maven \(mvn is not on the path\).*maven.*NEO4J_URI/,
  );
});

test("without a network a cold cache is told in one sentence, and nothing half fetched stays", async () => {
  const maven = await findProgram("mvn", config.path);
  await writeFile(
    join(folder, "settings.xml"),
    "<settings><mirrors><mirror><id>closed</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:1/</url></mirror></mirrors></settings>",
  );
  await script("bin/mvn", `exec '${maven}' -s '${folder}/settings.xml' -Dmaven.repo.local='${folder}/repository' "$@"`);
  const cold = { ...config, path: [join(folder, "bin"), ...config.path], cache: join(folder, "cache") };
  await expect(launch(cold, log, effects)).rejects.toThrow(
    /^Neo4j .* is not in the cache yet, and Maven could not fetch it: look at the network/,
  );
  expect(await readdir(cold.cache)).toEqual([]);
});

test("a cache with a file cut short does not count as complete", async () => {
  const cache = join(folder, "cache");
  const lib = jarFolder(cache, config.neo4jVersion);
  await mkdir(lib, { recursive: true });
  await writeFile(join(lib, "neo4j.jar"), "four");
  expect(await hasJars(cache, config.neo4jVersion)).toBe(false);
  await writeFile(join(lib, "../complete"), "4 neo4j.jar\n");
  expect(await hasJars(cache, config.neo4jVersion)).toBe(true);
  await writeFile(join(lib, "neo4j.jar"), "two");
  expect(await hasJars(cache, config.neo4jVersion)).toBe(false);
});

test("a folder that cannot be written to is told in one sentence", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  await expect(launch({ ...config, home: join(file, "home") }, log, effects)).rejects.toThrow(
    /file\/home cannot be written to: .*LODELINE_HOME/,
  );
});

test.skipIf(process.platform !== "linux")(
  "so is one in a file system that takes none, which would let it try for ever",
  async () => {
    await expect(launch({ ...config, home: "/proc/lodeline/home" }, log, effects)).rejects.toThrow(
      /\/proc\/lodeline\/home cannot be written to: .*LODELINE_HOME/,
    );
  },
);

test("where the connection cannot be written down, no JVM is left behind", { timeout: 90_000 }, async () => {
  await mkdir(join(config.home, `connection.json.partial.${process.pid}`), { recursive: true });
  await expect(launch(config, log, effects)).rejects.toThrow(/EISDIR/);
  expect(await readdir(config.home)).not.toContain("database.pid");
  expect(await readdir(config.home)).not.toContain("lock");
});

test("a database whose password file was lost says which file to put back", async () => {
  await mkdir(join(folder, "data/databases/system"), { recursive: true });
  await expect(launch(config, log, effects)).rejects.toThrow(/password is missing: put .*password back/);
});

const small = smallDisk(24);

test.skipIf(typeof small === "string")(
  `a full disk is told in one sentence and nothing stored is lost${typeof small === "string" ? ` (skipped: ${small})` : ""}`,
  { timeout: 90_000 },
  async () => {
    if (typeof small === "string") return;
    const onSmall = { ...config, home: small.folder };
    try {
      const first = await launch(onSmall, log, effects);
      const database = await openDatabase(first.connection);
      await database.write((transaction) => transaction.run("CREATE (:Kept {at: 1})"));
      await database.close();
      await first.stop();

      small.fill();
      await expect(launch(onSmall, log, effects)).rejects.toThrow(
        /disk .* is full: make room and start again; what was stored is safe/,
      );

      await rm(join(small.folder, "filler"));
      const again = await launch(onSmall, log, effects);
      const reopened = await openDatabase(again.connection);
      expect(await reopened.read("MATCH (kept:Kept) RETURN kept.at AS at")).toEqual([{ at: 1 }]);
      await reopened.close();
      await again.stop();
    } finally {
      small.remove();
    }
  },
);

const tiny = smallDisk(2);

test.skipIf(typeof tiny === "string")(
  `a disk that fills while the seeds are loaded ends the start, too${typeof tiny === "string" ? ` (skipped: ${tiny})` : ""}`,
  { timeout: 120_000 },
  async () => {
    if (typeof tiny === "string") return;
    try {
      const run = runServe(tiny.folder, {});
      expect(await run.end()).toBe(1);
      expect(run.said()).toMatch(/disk .* is full: make room and start again; what was stored is safe\.\n$/);
    } finally {
      tiny.remove();
    }
  },
);

/** A disk of so many megabytes in memory, or why there can be none. */
function smallDisk(megabytes: number): { folder: string; fill(): void; remove(): void } | string {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return "only root can make a small disk";
  try {
    const folder = execFileSync("mktemp", ["-d"], { encoding: "utf8" }).trim();
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "lodeline-test", folder], { stdio: "ignore" });
    return {
      folder,
      fill: () => execFileSync("sh", ["-c", 'cat /dev/zero > "$1/filler" 2>/dev/null || true', "fill", folder]),
      remove: () => execFileSync("sh", ["-c", 'umount -l "$1" && rmdir "$1"', "remove", folder]),
    };
  } catch {
    return "no disk can be mounted here";
  }
}
