import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { LaunchStopped } from "./launch-stopped.ts";

export interface CommandResult {
  /** The exit code; -1 when a signal ended it or it could not be started. */
  readonly code: number;
  /** The last 200 lines of both streams. */
  readonly lines: readonly string[];
}

export interface CommandOptions {
  /** Variables beside those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end, without a shell and without input.
 * @throws LaunchStopped when the signal ended it.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  if (isAborted(options.signal)) throw new LaunchStopped();
  // `env` sets variables beside the inherited ones, so that nothing here reads the environment.
  const variables = Object.entries(options.variables ?? {}).map(([name, value]) => `${name}=${value}`);
  const child = spawn("/usr/bin/env", [...variables, program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  const take = (line: string) => {
    lines.push(line);
    if (lines.length > 200) lines.shift();
    options.onLine?.(line);
  };
  createInterface({ input: child.stdout }).on("line", take);
  createInterface({ input: child.stderr }).on("line", take);
  const abort = () => child.kill("SIGTERM");
  options.signal?.addEventListener("abort", abort, { once: true });
  const code = await new Promise<number>((resolve) => {
    child.once("error", () => resolve(-1));
    child.once("close", (exit) => resolve(exit ?? -1));
  });
  options.signal?.removeEventListener("abort", abort);
  if (isAborted(options.signal)) throw new LaunchStopped();
  return { code, lines };
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
