import type { InstanceShape } from "./instance-shape.ts";

/**
 * The text of `neo4j.conf` for one version: fills in the template, keeps a line that begins "2025.11+ " only
 * from that version on. Neo4j refuses to start with a setting that its version does not know.
 * @param home absolute folder of the instance
 */
export function configuration(
  template: string,
  version: string,
  home: string,
  port: number,
  { oneStatement, allStatements, settings }: InstanceShape,
): string {
  return [...template.split("\n"), ...settings]
    .flatMap((line) => {
      const [, since, setting] = /^(\d+\.\d+)\+ (.*)$/.exec(line) ?? [];
      if (since === undefined || setting === undefined) return [line];
      return isAtLeast(version, since) ? [setting] : [];
    })
    .join("\n")
    .replaceAll("{home}", () => home)
    .replaceAll("{port}", String(port))
    .replaceAll("{oneStatement}", String(oneStatement))
    .replaceAll("{allStatements}", String(allStatements));
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
