import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface Started {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a Node process and waits for the address it prints; `stop` ends it by SIGTERM and waits. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Started> {
  const child = spawn(process.execPath, args, { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /ready at (http\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with code ${code}:\n${said}`)));
  });
  if (child.pid === undefined) throw new Error(`${args.join(" ")} has no process id.`);
  return {
    process: child,
    pid: child.pid,
    address,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
