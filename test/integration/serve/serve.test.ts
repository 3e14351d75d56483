import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { root } from "server/root.ts";
import { expect, test } from "vitest";
import { border } from "../../support/border.ts";
import { connection } from "../../support/connection.ts";
import { runServe, type RunServe } from "../../support/run-serve.ts";
import { scratch } from "../../support/scratch.ts";

/** The product over the database of this run. */
function serve(folder: string, settings: Readonly<Record<string, string>>): RunServe {
  const { uri, username, password, database } = connection;
  return runServe(folder, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database ?? "",
    ...settings,
  });
}

test("it ends its start with the address on a line of its own, answers there, and ends at SIGTERM", async () => {
  const { folder, remove } = await scratch();
  const run = serve(folder, {});
  const [, address] = await run.until(/^Lodeline is ready at (http:\/\/127\.0\.0\.1:\d+)$/m);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(await run.end("SIGTERM")).toBe(0);
  await remove();
});

test("SIGTERM to npm, which passes no signal on, ends what npm started", async () => {
  const { folder, remove } = await scratch();
  const { uri, username, password, database } = connection;
  const npm = spawn("npm", ["start"], {
    cwd: root,
    env: {
      ...process.env,
      LODELINE_HOME: folder,
      PORT: "0",
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database ?? "",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  npm.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const readyAt = () => /^Lodeline is ready at (\S+)$/m.exec(said)?.[1];
  await expect.poll(readyAt, { timeout: 60_000 }).toBeDefined();
  npm.kill("SIGTERM");
  const answers = () =>
    fetch(`${readyAt()}/healthz`).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: 20_000, interval: 200 }).toBe(false);
  await remove();
});

test("SIGTERM while it starts ends it, without a word of trouble", async () => {
  const { folder, remove } = await scratch();
  const way = await border(connection);
  way.pause();
  const run = serve(folder, { NEO4J_URI: way.connection.uri });
  await expect.poll(() => way.connections(), { timeout: 30_000 }).toBeGreaterThan(0);
  const ended = run.end("SIGTERM");
  way.resume();
  expect(await ended).toBe(0);
  expect(run.said()).not.toMatch(/ready at|Error|at .*\.ts/);
  await way.close();
  await remove();
});

test("SIGTERM while the seeds are loaded ends it, and its database with it", { timeout: 120_000 }, async () => {
  const { folder, remove } = await scratch();
  const run = serve(folder, { NEO4J_URI: "" });
  await run.until(/Preparing the database …/);
  expect(await run.end("SIGTERM")).toBe(0);
  expect(run.said()).toMatch(/Preparing the database … failed after/);
  expect(run.said()).not.toMatch(/ready at|Error|at .*\.ts/);
  expect(await readdir(folder)).not.toContain("database.pid");
  await remove();
});

test("a taken port and a setting that cannot be used are one sentence each, and code 1", async () => {
  const { folder, remove } = await scratch();
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = String(typeof address === "object" ? address?.port : "");
  const run = serve(folder, { PORT: port });
  expect(await run.end()).toBe(1);
  expect(run.said()).toBe(`Port ${port} is taken by another program: end that one, or set PORT to a free port.\n`);
  taken.close();

  const wrong = serve(folder, { LODELINE_RATE: "many" });
  expect(await wrong.end()).toBe(1);
  expect(wrong.said()).toBe("LODELINE_RATE takes a whole number from 0 to 1000000.\n");
  await remove();
});
