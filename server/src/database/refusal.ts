import neo4j from "neo4j-driver";
import { DatabaseRefused } from "./database-refused.ts";

const sentences: Readonly<Record<string, string>> = {
  "Neo.ClientError.Security.Unauthorized":
    "The database does not accept this user name and password: look at NEO4J_USERNAME and NEO4J_PASSWORD.",
  "Neo.ClientError.Security.AuthenticationRateLimit":
    "The database has seen too many wrong passwords and waits a few seconds: look at NEO4J_PASSWORD, then try again.",
  "Neo.ClientError.Security.CredentialsExpired":
    "The database wants this user's password changed before anything else: change it there, then set NEO4J_PASSWORD.",
  "Neo.ClientError.Security.Forbidden":
    "This user may not read the database: look at NEO4J_USERNAME and NEO4J_DATABASE.",
  "Neo.ClientError.Database.DatabaseNotFound":
    "The server has no database of that name: look at NEO4J_DATABASE (leave it empty for the user's home database).",
  "Neo.TransientError.General.DatabaseUnavailable":
    "The database is there but does not run just now: look at NEO4J_DATABASE, or start the database and try again.",
};

const unreachable =
  "No Neo4j answers at the address in NEO4J_URI: look at its host, its port (Bolt, usually 7687) and whether it begins as the server wants it (bolt:// or neo4j://, with +s where it is encrypted).";

/** Why a database could not be opened, as a sentence for the person who starts Lodeline; never the driver's own text. */
export function refusal(error: unknown): DatabaseRefused {
  const code = error instanceof neo4j.Neo4jError ? error.code : "";
  return new DatabaseRefused(sentences[code] ?? unreachable, { cause: error });
}
