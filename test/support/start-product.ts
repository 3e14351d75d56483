import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { guard } from "server/database/guard.ts";
import { root } from "server/root.ts";

/**
 * The whole product as a person starts it, in this folder: the built server with the built client and its own Neo4j. It ends
 * with this process, also where that is killed.
 * @throws where it ends before it is ready, with what it said.
 */
export async function startProduct(
  folder: string,
  port = 0,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const { NEO4J_URI: _uri, ...environment } = process.env;
  // All journeys come from one address, faster than people would: the limit has tests of its own.
  const server = spawn(process.execPath, [join(root, "server/dist/bin/serve.js")], {
    env: {
      ...environment,
      LODELINE_HOME: folder,
      PORT: String(port),
      LODELINE_LOG: "error",
      LODELINE_RATE: "0",
      LODELINE_PUBLISH: "asked",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(server, "exit");
  const dismiss = server.pid === undefined ? () => undefined : guard(server.pid);
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Lodeline is ready at (http\S+)/.exec(said)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", (code) => {
      dismiss();
      reject(new Error(`The server ended with code ${code} before it was ready:\n${said}`));
    });
  });
  return {
    address,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
      if (server.exitCode !== 0) throw new Error(`The server ended with code ${server.exitCode}.`);
    },
  };
}
