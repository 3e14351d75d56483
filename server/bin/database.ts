import { readConfig, ConfigError } from "../src/config.ts";
import { connectionFile } from "../src/database/connection-file.ts";
import { LaunchFailed } from "../src/database/launch-failed.ts";
import { LaunchStopped } from "../src/database/launch-stopped.ts";
import { launch } from "../src/database/launch.ts";
import { createLog } from "../src/log.ts";

/** A local Neo4j in the foreground, for drivers and cypher-shell, until Ctrl-C. */
async function main(): Promise<void> {
  const config = readConfig();
  if (config.outside !== undefined) {
    throw new LaunchFailed("NEO4J_URI names a Neo4j already: leave it empty to start one of Lodeline's own.");
  }
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        stop.abort();
        resolve();
      });
    }
  });
  const neo4j = await launch(config, createLog(config.logLevel), { signal: stop.signal });
  process.stdout.write(
    `Neo4j is ready at ${neo4j.connection.uri}, user ${neo4j.connection.username}; the password stands in ${connectionFile(config.home)}\n`,
  );
  await stopped;
  await neo4j.stop();
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LaunchStopped)) {
    process.stderr.write(
      `${error instanceof LaunchFailed || error instanceof ConfigError ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
