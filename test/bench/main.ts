import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "server/config.ts";
import { openDatabase } from "server/database/open.ts";
import { root } from "server/root.ts";
import { scratch } from "../support/scratch.ts";
import { expand } from "./expand.ts";
import { benchConsole } from "./console.ts";
import { large } from "./large.ts";
import { layout } from "./layout.ts";
import { latency, memory, throughput } from "./requests.ts";
import { startPage } from "./start-page.ts";
import { startServer, type Started } from "./start-server.ts";

/**
 * Speed and memory of the real product: ratios measured side by side in one run, so that they hold on any
 * machine. Nothing here fails a build; the goals stand beside the figures. Sections named on the command line are
 * run alone.
 */
const sections: Readonly<Record<string, (product: Product) => Promise<void>>> = {
  large: () => large(say),
  "start-page": ({ server, connection }) => startPage(server.address, connection, say),
  layout: ({ server }) => layout(server.address, say),
  latency: async ({ server, connection }) => {
    const database = await openDatabase(connection);
    await latency(server, database, say).finally(() => database.close());
  },
  throughput: async ({ server, connection }) => {
    const plain = await startServer(["--import", "tsx", join(root, "test/bench/apollo-defaults.ts")], {
      ...environment,
      BENCH_CONNECTION: JSON.stringify(connection),
    });
    await throughput(server, plain, say).finally(() => plain.stop());
  },
  expand: ({ server, connection }) => expand(server.address, connection, say),
  console: ({ server, connection, jvm }) => benchConsole(server, connection, jvm, say),
  memory: ({ server, jvm }) => memory(server, jvm, say),
};

interface Product {
  readonly server: Started;
  readonly connection: Connection;
  /** The process of its Neo4j. */
  readonly jvm: number;
}

const { NEO4J_URI: _uri, ...environment } = process.env;
const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(sections, name));
if (unknown === undefined) await run(named.length === 0 ? Object.keys(sections) : named);
else {
  say(`The bench has no section called ${unknown}: name some of ${Object.keys(sections).join(", ")}.`);
  process.exitCode = 1;
}

async function run(names: readonly string[]): Promise<void> {
  // What draws a generated graph needs no product.
  if (names.every((name) => name === "large")) return large(say);
  const { folder, remove } = await scratch();
  say("Starting the product");
  const server = await startServer([join(root, "server/dist/bin/serve.js")], {
    ...environment,
    LODELINE_HOME: folder,
    LODELINE_LOG: "silent",
    LODELINE_RATE: "0",
    LODELINE_PUBLISH: "asked",
    LODELINE_CONSOLE_RATE: "0",
    PORT: "0",
  });
  try {
    const product: Product = {
      server,
      connection: JSON.parse(await readFile(join(folder, "connection.json"), "utf8")),
      jvm: Number((await readFile(join(folder, "run/neo4j.pid"), "utf8")).trim()),
    };
    for (const name of names) await sections[name]?.(product);
  } finally {
    await server.stop();
    await remove();
  }
}

function say(line: string): void {
  console.log(line);
}
