import { execFileSync } from "node:child_process";

/** A process's resident memory in MB, as `ps` sees it (Linux and macOS). */
export function residentMemory(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).trim()) / 1024;
}
