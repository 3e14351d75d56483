import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { chooseTools, type ToolEffects } from "./choose-tools.ts";
import { diskFailure } from "./disk-failure.ts";
import { readInstallation, type Installation } from "./installation.ts";
import { fetchJars, hasJars, jarFolder } from "./jars.ts";
import type { Java } from "./java.ts";

/** What a Neo4j needs to run on this computer. */
export interface Runtime {
  readonly java: Java;
  readonly installation: Installation;
}

/**
 * Java and Neo4j's jars, fetched where they are missing. With a warm cache neither Maven nor a network is needed.
 * @throws LaunchFailed, one sentence with the choices; LaunchStopped when called off by `effects.signal`.
 */
export async function findRuntime(config: Config, log: Log, effects: ToolEffects): Promise<Runtime> {
  if (config.neo4jHome !== undefined) {
    const installation = await readInstallation(join(config.neo4jHome, "lib"));
    const { java } = await chooseTools(config, installation.version, false, log, effects);
    return { java, installation };
  }
  const isCached = await hasJars(config.cache, config.neo4jVersion);
  const { java, maven } = await chooseTools(config, config.neo4jVersion, !isCached, log, effects);
  if (maven !== undefined) {
    await fetchJars(maven, java, config.cache, config.neo4jVersion, effects.signal, effects.step).catch(
      (error: unknown) => {
        throw diskFailure(error, config.cache);
      },
    );
  }
  return { java, installation: await readInstallation(jarFolder(config.cache, config.neo4jVersion)) };
}
