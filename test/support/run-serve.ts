import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { guard } from "server/database/guard.ts";
import { root } from "server/root.ts";

export interface RunServe {
  /** Everything it has written so far. */
  readonly said: () => string;
  /** The first match in what it writes. @throws where it ends without one. */
  readonly until: (text: RegExp) => Promise<RegExpExecArray>;
  /** Its exit code, after a signal where one is given. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the product as `npm start` does in the end, in a folder of its own, with these settings over the environment's. */
export function runServe(folder: string, settings: Readonly<Record<string, string>>): RunServe {
  const { NEO4J_URI: _uri, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, "server/dist/bin/serve.js")], {
    cwd: root,
    env: {
      ...environment,
      LODELINE_HOME: folder,
      LODELINE_LOG: "error",
      PORT: "0",
      LODELINE_PUBLISH: "asked",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  // Whatever becomes of the tests: what they started ends with them.
  if (child.pid !== undefined) child.once("exit", guard(child.pid));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return {
    said: () => said,
    until: async (text) => {
      for (;;) {
        const found = text.exec(said);
        if (found !== null) return found;
        if (child.exitCode !== null) throw new Error(`It ended and had said:\n${said}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    end: async (signal) => {
      if (signal !== undefined) child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}
