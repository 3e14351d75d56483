// What `npm start`, `npm test` and their kin run first. Plain JavaScript without a dependency: it installs the
// packages, builds what is older than its sources, and then runs what was asked for. Safe to run again and to interrupt.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { alone } from "./alone.mjs";
import { findChromium } from "./find-chromium.mjs";
import { step } from "./step.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [wanted = "", ...rest] = process.argv.slice(2);
/** Where the person stands who typed the command: npm itself goes to the root first. */
const here = process.env.INIT_CWD ?? process.cwd();
/** Held while packages are installed or something is built. */
const lock = join(root, ".lodeline/preparing");

/** A reason to stop that is one sentence for a person. */
class Stop extends Error {}

/** What is ended before this process ends. */
const running = new Set();
const stopping = new AbortController();
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.on(signal, () => {
    stopping.abort();
    for (const child of running) child.kill(signal);
    // What runs ends first; where nothing runs, or somebody insists, the end is now.
    if (running.size === 0 || process.exitCode === code) process.exit(code);
    process.exitCode = code;
  });
}

// A signal to npm ends npm and its shell, and neither passes it on: whose parent has gone has been told to end.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

const commands = {
  start: async () => {
    await install();
    await build("server");
    await both(fetchNeo4j(), build("client"));
    await become("serve");
  },
  seed: async () => {
    await install();
    await build("server");
    await become(
      "seed",
      rest.map((argument) => (argument.startsWith("-") ? argument : resolve(here, argument))),
    );
  },
  withdraw: async () => {
    await install();
    await build("server");
    await become("withdraw");
  },
  database: async () => {
    await install();
    await build("server");
    await become("database");
  },
  dev: async () => {
    await install();
    await build("server");
    await develop();
  },
  test: async () => {
    await install();
    const projects = rest.flatMap((argument, at) =>
      argument === "--project" ? [rest[at + 1]] : argument.startsWith("--project=") ? [argument.slice(10)] : [],
    );
    const needs = (...names) => projects.length === 0 || projects.some((project) => names.includes(project));
    if (needs("journeys", "browser", "integration")) await build("server");
    // The server makes pages and pictures with the client's own program.
    if (needs("journeys", "integration")) await both(fetchNeo4j(), build("client"));
    const chromium = needs("journeys", "browser") ? await chromiumForTests() : undefined;
    await attend(
      program("vitest"),
      ["run", "--root", "test", ...rest],
      chromium === undefined ? {} : { LODELINE_CHROMIUM: chromium },
    );
  },
  bench: async () => {
    await install();
    await build("server");
    await both(fetchNeo4j(), build("client"));
    const chromium = await chromiumForTests();
    await attend(program("tsx"), ["test/bench/main.ts", ...rest], { LODELINE_CHROMIUM: chromium });
  },
};

try {
  process.chdir(root);
  const command = commands[wanted];
  if (command === undefined)
    throw new Stop(`Say what to run: node server/bin/prepare.mjs ${Object.keys(commands).join("|")}`);
  checkNode();
  await command();
} catch (error) {
  // A step that was interrupted needs no explanation.
  if (!stopping.signal.aborted) {
    const isSentence = error instanceof Stop || ["LaunchFailed", "ConfigError"].includes(error?.name);
    console.error(isSentence ? error.message : error);
  }
  process.exit(process.exitCode ?? 1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(
      `Lodeline needs Node 20.19 or newer, and this is ${process.versions.node}: install a newer one (https://nodejs.org).`,
    );
  }
}

/** Installs the packages when they are missing or belong to another lock file. */
async function install() {
  const wantedPackages = join(root, "package-lock.json");
  const mark = join(root, "node_modules/.lodeline-lock");
  const made = join(root, "node_modules/.package-lock.json");
  const text = readFileSync(wantedPackages, "utf8");
  const hash = digest([text]);
  const isDone = () =>
    existsSync(made) && (read(mark) === hash || statSync(made).mtimeMs >= statSync(wantedPackages).mtimeMs);
  const count = Object.keys(JSON.parse(text).packages).length - 1;
  const npm = process.env.npm_execpath;
  const [tool, ...first] = npm === undefined || !npm.endsWith(".js") ? ["npm"] : [process.execPath, npm];
  await unlessDone(isDone, async () => {
    await long(
      `Installing packages (${count})`,
      tool,
      [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"],
      "Look at the network and at the messages above, then start again.",
    );
    writeFileSync(mark, hash);
  });
}

/** Builds one half when its sources have changed since it was built. */
async function build(half) {
  const [tool, args, sources] = {
    server: [
      "tsc",
      ["-p", "server/tsconfig.build.json"],
      ["server/src", "server/bin", "server/contract", "server/tsconfig.json", "server/tsconfig.build.json"],
    ],
    client: ["vite", ["build", "client", "--logLevel", "warn"], ["client", "server/contract"]],
  }[half];
  const stamp = join(root, half, "dist/.built-from");
  const files = [...sources, "tsconfig.base.json", "package-lock.json"]
    .flatMap((path) => filesOf(join(root, path)))
    .toSorted((one, other) => one.localeCompare(other));
  const hash = digest(files.flatMap((file) => [relative(root, file), readFileSync(file)]));
  await unlessDone(
    () => read(stamp) === hash,
    async () => {
      rmSync(join(root, half, "dist"), { recursive: true, force: true });
      await long(`Building the ${half}`, program(tool), args, "The messages above say what is wrong.");
      writeFileSync(stamp, hash);
    },
  );
}

/** Does what is not done yet. Whoever had to wait for another command finds that this one has done it. */
async function unlessDone(isDone, work) {
  if (!isDone()) await alone(lock, stopping.signal, async () => (isDone() ? undefined : work()));
}

/** Java and Neo4j, while other things are built; nothing where NEO4J_URI names one that runs. */
async function fetchNeo4j() {
  const { readConfig } = await load("src/config.js");
  const { createLog } = await load("src/log.js");
  const { findRuntime } = await load("src/database/runtime.js");
  const config = readConfig();
  if (config.outside !== undefined) return;
  // The signal ends it; until then it clears away what it has half fetched.
  const fetching = { kill: () => undefined };
  running.add(fetching);
  await findRuntime(config, createLog("warn"), { signal: stopping.signal }).finally(() => running.delete(fetching));
}

async function chromiumForTests() {
  const found = findChromium();
  if (found !== undefined) return found;
  const { addPackages, canAddPackages } = await load("src/database/add-packages.js");
  const path = (process.env.PATH ?? "").split(":");
  if (await canAddPackages(path)) {
    await addPackages(
      "Installing Chromium",
      [["chromium"]],
      (lines) => console.error(lines.slice(-5).join("\n")),
      stopping.signal,
    );
  }
  const added = findChromium();
  if (added === undefined) {
    throw new Stop(
      "The tests need Chrome or Chromium: install one (apt-get install chromium, or npx playwright install chromium), or name one in LODELINE_CHROMIUM.",
    );
  }
  return added;
}

/** A database, a server that starts anew when its sources change, and a client that renews itself in the browser. */
async function develop() {
  const { readConfig } = await load("src/config.js");
  const config = readConfig();
  const say = (text) => console.log(text);
  const ended = [];
  const start = (name, tool, args, variables, ready) =>
    new Promise((resolve, reject) => {
      const child = spawn(tool, args, {
        cwd: root,
        stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, ...variables },
      });
      running.add(child);
      let isReady = false;
      createInterface({ input: child.stdout }).on("line", (line) => {
        const found = isReady ? null : ready.exec(line);
        // Vite offers more of its addresses; one line is enough.
        if (found === null) return isReady && !line.includes("➜") && say(line);
        isReady = true;
        resolve(found);
      });
      ended.push(
        new Promise((over) => {
          const end = () => {
            running.delete(child);
            reject(new Stop(`${name} ended before it was ready.`));
            over(name);
          };
          child.once("exit", end);
          child.once("error", end);
        }),
      );
    });

  let variables = {};
  try {
    if (config.outside === undefined) {
      await fetchNeo4j();
      const [, uri, file] = await start(
        "The database",
        process.execPath,
        [join(root, "server/dist/bin/database.js")],
        {},
        /(bolt:\S+\d).* in (.+\.json)/,
      );
      const { username, password, database } = JSON.parse(readFileSync(file, "utf8"));
      variables = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
      say(`Database  ${uri}`);
    }
    const [, server] = await start(
      "The server",
      program("tsx"),
      ["watch", "--clear-screen=false", "server/bin/serve.ts"],
      variables,
      /ready at (http\S+)/,
    );
    say(`Server    ${server}`);
    const [, client] = await start(
      "The client",
      program("vite"),
      ["client"],
      { LODELINE_SERVER: server, NO_COLOR: "1" },
      /Local:\s+(http\S+)/,
    );
    say(`Client    ${client}`);
    await Promise.race(ended);
  } finally {
    // One ends, all end.
    for (const child of running) child.kill("SIGTERM");
    await Promise.all(ended);
  }
}

/** Runs a built program in this very process: signals reach it directly. */
async function become(name, args = rest) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.removeAllListeners(signal);
  const file = join(root, `server/dist/bin/${name}.js`);
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}

function load(path) {
  return import(pathToFileURL(join(root, "server/dist", path)).href);
}

/** Runs a tool that may take long; what it says is shown only when it fails. */
async function long(title, tool, args, advice) {
  const progress = step(title);
  const said = [];
  const code = await finished(tool, args, { stdio: ["ignore", "pipe", "pipe"] }, (line) => said.push(line));
  if (code === 0) return progress.done();
  progress.failed();
  if (!stopping.signal.aborted) console.error(said.slice(-40).join("\n"));
  throw new Stop(advice);
}

/** Runs a tool that has the terminal to itself; its exit code is ours. */
async function attend(tool, args, variables = {}) {
  process.exitCode = await finished(tool, args, { stdio: "inherit", env: { ...process.env, ...variables } });
}

function finished(tool, args, options, onLine) {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd: root, ...options });
    running.add(child);
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on("line", onLine);
    child.once("error", (error) => {
      onLine?.(error.message);
      running.delete(child);
      resolve(1);
    });
    child.once("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Both to their ends, then the first failure, so that nothing is left half done behind a message. */
async function both(...tasks) {
  for (const { status, reason } of await Promise.allSettled(tasks)) if (status === "rejected") throw reason;
}

function program(name) {
  return join(root, "node_modules/.bin", name);
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && name !== "dist")
    .flatMap(({ name }) => filesOf(join(path, name)));
}

function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
