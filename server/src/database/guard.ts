import { spawn } from "node:child_process";
import { Socket } from "node:net";

/**
 * Lets no database outlive this process, not even after `kill -9`: a small shell waits for the end of a pipe
 * that only this process holds, then ends the database, gently first, by force after eight seconds (its store is
 * closed in two; what may take longer is the writing of the class-data archive).
 * @returns what dismisses the guard, to be called once the database has ended.
 */
export function guard(pid: number): () => void {
  const script =
    'cat >/dev/null; kill -TERM "$1"; i=0; while [ $i -lt 8 ] && kill -0 "$1"; do sleep 1; i=$((i+1)); done; kill -KILL "$1"';
  const shell = spawn("/bin/sh", ["-c", script, "lodeline-guard", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.on("error", () => undefined);
  shell.stdin.on("error", () => undefined);
  shell.unref();
  // Neither the shell nor its pipe keeps this process from ending.
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return () => {
    if (shell.pid === undefined || shell.exitCode !== null || shell.signalCode !== null) return;
    // The shell and its cat: the group is the guard's own.
    try {
      process.kill(-shell.pid, "SIGKILL");
    } catch {
      // It is gone already.
    }
  };
}
