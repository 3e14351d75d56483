/** Seen from the folder of Lodeline, where these commands run. */
const folder = "${LODELINE_HOME:-.lodeline}";

/** Where the running database says how it is reached. */
const file = `${folder}/connection.json`;

/** Reads one value of it into a variable of the shell. */
const node = (name: string) =>
  `node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).${name}' "${file}"`;

/** Prints address, user name and password. */
export const readCommand = `cat "${file}"`;

/** Fetches Neo4j Browser and serves it to this computer, by what runs Lodeline itself. */
export const browserCommand = [
  `mkdir -p "${folder}/neo4j-browser"`,
  `(cd "${folder}/neo4j-browser" && \\`,
  "  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \\",
  "  -Dartifact=org.neo4j.client:neo4j-browser:5.24.0 -DoutputDirectory=.)",
  `npx vite preview --outDir "${folder}/neo4j-browser/browser" --port 7474`,
].join("\n");

export const shellCommand = [
  `NEO4J_ADDRESS=$(${node("uri")}) \\`,
  `NEO4J_USERNAME=$(${node("username")}) \\`,
  `NEO4J_PASSWORD=$(${node("password")}) \\`,
  `cypher-shell --access-mode read "MATCH (n:Entity) RETURN count(n) AS entities"`,
].join("\n");

export const javascriptCommand = `LODELINE_CONNECTION="${file}" node --input-type=module -e '
import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver";

const { uri, username, password } = JSON.parse(readFileSync(process.env.LODELINE_CONNECTION, "utf8"));
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const { records } = await driver.executeQuery(
  "MATCH (who:Entity)-[line:SUPPLIES]->(what:Mineral) RETURN who.name, what.name, line.modality, line.polarity, line.standing LIMIT 5",
  {},
  { routing: "READ" },
);
console.table(records.map((record) => record.toObject()));
await driver.close();
'`;

export const pythonCommand = `LODELINE_CONNECTION="${file}" python3 -c '
import json, os
from neo4j import GraphDatabase

with open(os.environ["LODELINE_CONNECTION"]) as file:
    to = json.load(file)
with GraphDatabase.driver(to["uri"], auth=(to["username"], to["password"])) as driver:
    records, _, _ = driver.execute_query(
        "MATCH (c:Claim) RETURN c.modality AS firmness, count(*) AS claims ORDER BY claims DESC",
        routing_="r",
    )
    for record in records:
        print(record["firmness"], record["claims"])
'`;

/** `origin`: where this page is. */
export function curlCommand(origin: string): string {
  return `curl -sN '${origin}/cypher' -H 'content-type: application/json' \\
  -d '{"statement": "MATCH (n:Mineral) RETURN n.name AS name ORDER BY name", "limit": 5}'`;
}

export function graphqlCommand(origin: string): string {
  return `curl -s '${origin}/graphql' -H 'content-type: application/json' \\
  -d '{"query": "{ questions { id title } }"}'`;
}
