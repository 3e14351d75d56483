import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { Connection } from "server/config.ts";
import { openDatabase } from "server/database/open.ts";
import { createSchema, schemaContext, type SchemaContext } from "server/schema.ts";

/**
 * What the bench compares with: Apollo Server as its own documentation sets it up, with every default, over
 * the same schema and the same database. Takes the connection as JSON on the command line's environment.
 */
const connection: Connection = JSON.parse(process.env["BENCH_CONNECTION"] ?? "{}");
const database = await openDatabase(connection);
const apollo = new ApolloServer<SchemaContext>({ schema: await createSchema() });
await apollo.start();

const app = express();
app.use(
  "/graphql",
  express.json(),
  expressMiddleware(apollo, {
    context: () =>
      Promise.resolve(
        schemaContext({
          database,
          place: () => Promise.reject(new Error("The bench lays out no picture.")),
          strips: () => Promise.resolve(new Map()),
        }),
      ),
  }),
);
const server = createServer(app).listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(`ready at http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
});
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void apollo.stop().then(() => database.close());
});
