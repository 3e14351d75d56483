import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "server/root.ts";
import { afterAll, describe, expect, test } from "vitest";
import { connection } from "../../support/connection.ts";
import { database } from "../../support/database.ts";

const home = await mkdtemp(join(tmpdir(), "lodeline-"));
// As the launcher leaves it while the database runs: this is how the command finds it.
await writeFile(join(home, "connection.json"), JSON.stringify(connection));

afterAll(() => rm(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function seed(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { NEO4J_URI: _uri, ...environment } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, "server/dist/bin/seed.js"), ...args],
      { cwd: root, env: { ...environment, LODELINE_HOME: home, ...settings } },
      (_error, output, errors) => resolve({ code: child.exitCode, output, errors }),
    );
  });
}

async function set(note: unknown): Promise<void> {
  await database.write((transaction) => transaction.run("MATCH (c:Claim {id: '000-01'}) SET c.note = $note", { note }));
}

describe("npm run seed", () => {
  test("loads into the database that runs, and says what it did", async () => {
    expect(await seed([])).toEqual({
      code: 0,
      output: "lodeline: 1175 rows, nothing changed.\n",
      errors: expect.stringMatching(/^Loading 11 files of lodeline …\n/),
    });
  });

  test("with --check ends with 1 where something differs, says what, and leaves it", async () => {
    const note = "MATCH (c:Claim {id: '000-01'}) RETURN c.note AS note";
    const before = await database.read(note);
    await set("changed");
    expect(await seed(["--check"])).toEqual({
      code: 1,
      output: "lodeline: claims: 1 to change.\nclaims 000-01: note differs.\n",
      errors: expect.stringMatching(/^Comparing 11 files of lodeline …\n/),
    });
    expect(await database.read(note)).toEqual([{ note: "changed" }]);
    await set(before[0]?.["note"]);
    expect(await seed(["--check"])).toMatchObject({ code: 0, output: "lodeline: 1175 rows, nothing differs.\n" });
  });

  test("says in one sentence what is wrong, and that nothing was changed", async () => {
    expect(await seed(["/no/such/folder"])).toEqual({
      code: 1,
      output: "",
      errors: "/no/such/folder: there is no such folder.\nNothing was changed.\n",
    });
    expect((await seed(["one", "two"])).errors).toContain("Only one folder can be loaded at a time.");
  });

  test("called off while it loads, it ends at once with the signal's code, and nothing was changed", async () => {
    await set("changed");
    const child = spawn(process.execPath, [join(root, "server/dist/bin/seed.js")], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: "", LODELINE_HOME: home },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString();
      if (errors.endsWith("of lodeline …\n")) child.kill("SIGINT");
    });
    expect(await once(child, "close")).toEqual([130, null]);
    expect(errors).toMatch(/failed after \d+ s\nStopped\. Nothing was changed\.\n$/);
    expect(await database.read("MATCH (c:Claim {id: '000-01'}) RETURN c.note AS note")).toEqual([{ note: "changed" }]);
    await seed([]);
  });

  test("uses the database of NEO4J_URI where that is set, and never shows the driver's words", async () => {
    const { code, errors } = await seed([], { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "x" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^No Neo4j answers at the address in NEO4J_URI/);
    expect(errors).not.toMatch(/ECONNREFUSED|\n {4}at /);
  });
});
