import { readFile } from "node:fs/promises";
import { step as tell, type TellStep } from "server/bin/step.mjs";
import { findProgram } from "./find-program.ts";
import { runCommand } from "./run-command.ts";

/** True where packages can be added without asking anyone: root on Debian, Ubuntu or their kin. */
export async function canAddPackages(path: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || (await findProgram("apt-get", path)) === undefined) return false;
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

/**
 * Adds packages with apt-get: of each choice the first name this system knows.
 * False when that did not work; why is for the person to see, in `report`.
 */
export async function addPackages(
  title: string,
  choices: readonly (readonly string[])[],
  report: (lines: readonly string[]) => void,
  signal?: AbortSignal,
  step: TellStep = tell,
): Promise<boolean> {
  const progress = step(title);
  const options = { signal, variables: { DEBIAN_FRONTEND: "noninteractive" } };
  const update = await runCommand("apt-get", ["update", "-q"], options);
  const names: string[] = [];
  for (const choice of choices) {
    for (const name of choice) {
      const { code } = await runCommand("apt-cache", ["show", "--no-all-versions", name], options);
      if (code === 0) {
        names.push(name);
        break;
      }
    }
  }
  if (names.length < choices.length) {
    progress.failed();
    report(update.lines);
    return false;
  }
  progress.note(names.join(", "));
  const { code, lines } = await runCommand(
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", ...names],
    options,
  );
  if (code === 0) progress.done();
  else {
    progress.failed();
    report(lines);
  }
  return code === 0;
}
