import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, type Config } from "server/config.ts";

/**
 * A folder of its own for one test or one run, and the Config that lives in it. The cache of jars is the
 * user's own, so a run fetches Neo4j at most once.
 */
export async function scratch(
  settings: Readonly<Record<string, string>> = {},
): Promise<{ config: Config; folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-"));
  const { NEO4J_URI: _uri, ...environment } = process.env;
  const config = readConfig({
    ...environment,
    LODELINE_HOME: folder,
    PORT: "0",
    HOST: "127.0.0.1",
    LODELINE_LOG: "silent",
    ...settings,
  });
  return { config, folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
