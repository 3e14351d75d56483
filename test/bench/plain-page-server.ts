import { readConfig, type Connection } from "server/config.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { startServer } from "server/server.ts";

/** The product's own server over the same database, with another page than ours: the folder is the first argument. */
const connection: Connection = JSON.parse(process.env["BENCH_CONNECTION"] ?? "{}");
const server = await startServer(readConfig(), createLog("silent"), { client: process.argv[2] });
const database = await openDatabase(connection);
await server.open(database);
console.log(`ready at ${server.url}`);
process.once("SIGTERM", () => {
  void server.stop().then(() => database.close());
});
