import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "server/root.ts";
import type { TestProject } from "vitest/node";
import { scratch } from "./scratch.ts";

/** The whole product as a person starts it: the built server with the built client and its own Neo4j. */
export default async function globalProduct(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await scratch();
  const { NEO4J_URI: _uri, ...environment } = process.env;
  // All journeys come from one address, faster than people would: the limit has tests of its own.
  const server = spawn(process.execPath, [join(root, "server/dist/bin/serve.js")], {
    env: {
      ...environment,
      LODELINE_HOME: folder,
      PORT: "0",
      LODELINE_LOG: "error",
      LODELINE_RATE: "0",
      LODELINE_PUBLISH: "asked",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Lodeline is ready at (http\S+)/.exec(said)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) =>
      reject(new Error(`The server ended with code ${code} before it was ready:\n${said}`)),
    );
  });
  project.provide("address", address);
  return async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await remove();
  };
}
