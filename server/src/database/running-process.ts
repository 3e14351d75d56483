import { readFile } from "node:fs/promises";
import { runCommand } from "./run-command.ts";

/** A process told apart from a later one that got the same number. */
export interface RunningProcess {
  readonly pid: number;
  /** When it began, in the system's own words; empty where the system does not tell. */
  readonly begun: string;
}

/** The process of that number as it runs now; undefined when there is none (a zombie counts as none). */
export async function runningProcess(pid: number): Promise<RunningProcess | undefined> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and somebody else's.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return undefined;
  }
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  if (stat !== undefined) {
    // After the name in brackets: state, then 18 numbers, then the start in clock ticks (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : { pid, begun: fields[19] ?? "" };
  }
  const { code, lines } = await runCommand("ps", ["-o", "lstart=", "-p", String(pid)]);
  return { pid, begun: code === 0 ? (lines[0]?.trim() ?? "") : "" };
}

/** True while the very process that was noted is running. */
export async function isRunning(noted: RunningProcess): Promise<boolean> {
  const now = await runningProcess(noted.pid);
  return now !== undefined && now.begun === noted.begun;
}

/** What a file says about a process; undefined for a missing, empty or broken file. */
export async function notedProcess(file: string): Promise<RunningProcess | undefined> {
  try {
    const noted: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof noted !== "object" || noted === null || !("pid" in noted) || !("begun" in noted)) return undefined;
    return typeof noted.pid === "number" && typeof noted.begun === "string"
      ? { pid: noted.pid, begun: noted.begun }
      : undefined;
  } catch {
    return undefined;
  }
}
