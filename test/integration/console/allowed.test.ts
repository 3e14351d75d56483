import { join } from "node:path";
import { allowedFunctions } from "server/console/allowed-functions.ts";
import { allowedOperators } from "server/console/allowed-operators.ts";
import { allowedProcedures } from "server/console/allowed-procedures.ts";
import { readConfig } from "server/config.ts";
import { jarFolder } from "server/database/jars.ts";
import { questions } from "server/questions/questions.ts";
import { afterAll, expect, test } from "vitest";
import { classWords } from "../../support/class-words.ts";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";
import { statement } from "../../support/statement.ts";

// What the console allows is a list, so a new version of Neo4j adds to it nothing by itself. These tests fail when
// there is something new, until somebody has decided: to allow it, or to write it down here as refused.

const { url, stop } = await served(database);
afterAll(stop);

/** Operators that write, read files, tell of the server, run elsewhere or open transactions. */
const refusedOperators: ReadonlySet<string> = new Set([
  "AdministrationCommand",
  "AlterCurrentGraphTypeAdd",
  "AlterCurrentGraphTypeAlter",
  "AlterCurrentGraphTypeDrop",
  "AlterCurrentGraphTypeSet",
  "AssertingMultiNodeIndexSeek",
  "AssertingMultiRelationshipIndexSeek",
  "Create",
  "CreateConstraint",
  "CreateIndex",
  "Delete",
  "DetachDelete",
  "DoNothingIfExists",
  "DropConstraint",
  "DropIndex",
  "Error",
  "External",
  "Foreach",
  "Input",
  "LoadCSV",
  "LockNodes",
  "LockingMerge",
  "Merge",
  "MergeInto",
  "MergeUniqueNode",
  "NullifyMetadata",
  "RemoveLabels",
  "RunQueryAt",
  "SetDynamicProperty",
  "SetLabels",
  "SetNodePropertiesFromMap",
  "SetProperties",
  "SetPropertiesFromMap",
  "SetProperty",
  "SetRelationshipPropertiesFromMap",
  "ShowConstraints",
  "ShowCurrentGraphType",
  "ShowDatabases",
  "ShowFunctions",
  "ShowIndexes",
  "ShowProcedures",
  "ShowSettings",
  "ShowTransactions",
  "SimulatedExpand",
  "SimulatedFilter",
  "SimulatedNodeScan",
  "TerminateTransactions",
  "TransactionApply",
  "TransactionForeach",
]);

/** What stands among the operators' names and is none. */
const otherWords = new Set(["All", "Into", "Anti", "LogicalPlan2PlanDescription", "Partitioned"]);

test("every operator that Neo4j's planner can name is allowed or refused", async () => {
  const { cache, neo4jVersion } = readConfig();
  const jar = join(jarFolder(cache, neo4jVersion), `neo4j-cypher-${neo4jVersion}.jar`);
  const words = [
    ...(await classWords(jar, "/plandescription/LogicalPlan2PlanDescription.class")),
    ...(await classWords(jar, "/plandescription/LogicalPlan2PlanDescription$.class")),
  ];
  const names = new Set(
    words
      .filter((word) => /^(Eager )?[A-Z][a-z]+([A-Z0-9][A-Za-z0-9]*)*(\(.*\))?$/.test(word))
      .map((word) => word.replace(/\(.*$/, "").replace(/^Eager (?=P)/, "")),
  );
  expect(names.size).toBeGreaterThan(120);
  const undecided = [...names].filter(
    (name) => !allowedOperators.has(name) && !refusedOperators.has(name) && !otherWords.has(name),
  );
  expect(undecided).toEqual([]);
  expect([...allowedOperators].filter((name) => refusedOperators.has(name))).toEqual([]);
});

/** Procedures that tell of the server, change it, or wait. */
const refusedProcedures: ReadonlySet<string> = new Set([
  "db.awaitIndex",
  "db.awaitIndexes",
  "db.clearQueryCaches",
  "db.create.setNodeVectorProperty",
  "db.create.setRelationshipVectorProperty",
  "db.create.setVectorProperty",
  "db.createLabel",
  "db.createProperty",
  "db.createRelationshipType",
  "db.index.fulltext.awaitEventuallyConsistentIndexRefresh",
  "db.index.fulltext.listAvailableAnalyzers",
  "db.index.vector.createNodeIndex",
  "db.info",
  "db.listLocks",
  "db.ping",
  "db.prepareForReplanning",
  "db.resampleIndex",
  "db.resampleOutdatedIndexes",
  "db.stats.clear",
  "db.stats.collect",
  "db.stats.retrieve",
  "db.stats.retrieveAllAnonymized",
  "db.stats.status",
  "db.stats.stop",
  "dbms.cluster.routing.getRoutingTable",
  "dbms.components",
  "dbms.info",
  "dbms.killConnection",
  "dbms.killConnections",
  "dbms.listActiveLocks",
  "dbms.listCapabilities",
  "dbms.listConfig",
  "dbms.listConnections",
  "dbms.listPools",
  "dbms.queryJmx",
  "dbms.routing.getRoutingTable",
  "dbms.showCurrentUser",
  "dbms.upgrade",
  "dbms.upgradeStatus",
  "internal.dbms.index.fulltext.eventually_consistent_update_await",
  "tx.getMetaData",
  "tx.setMetaData",
]);

test("every procedure of this Neo4j is allowed or refused, and those allowed are there", async () => {
  const names = (await database.read<{ readonly name: string }>("SHOW PROCEDURES YIELD name")).map(({ name }) => name);
  expect(names.filter((name) => !allowedProcedures.has(name) && !refusedProcedures.has(name))).toEqual([]);
  expect([...allowedProcedures].filter((name) => !names.includes(name))).toEqual([]);
});

/** Functions with a dot that name graphs. */
const refusedFunctions: ReadonlySet<string> = new Set([
  "db.nameFromElementId",
  "graph.byElementId",
  "graph.byName",
  "graph.names",
  "graph.propertiesByName",
]);

test("every function with a dot in its name is allowed or refused", async () => {
  const names = (await database.read<{ readonly name: string }>("SHOW FUNCTIONS YIELD name")).map(({ name }) => name);
  const dotted = names.filter((name) => name.includes("."));
  expect(dotted.length).toBeGreaterThan(20);
  expect(dotted.filter((name) => !allowedFunctions.has(name.toLowerCase()) && !refusedFunctions.has(name))).toEqual([]);
});

/** Reading as Neo4j's manual has it, one or more of every kind: what the planner makes of it must be allowed. */
const reading = [
  "MATCH (n) RETURN n",
  "MATCH (n:Entity) RETURN n",
  "MATCH (n:Entity&Country) RETURN n",
  "MATCH (n:Entity|Claim) RETURN n",
  "MATCH (n:Entity&!Country) RETURN n",
  "MATCH (n:Entity {id: 'china'}) RETURN n",
  "MATCH (n:Entity) WHERE n.id IN ['china', 'ukraine'] RETURN n",
  "MATCH (n:Entity) WHERE n.id STARTS WITH 'c' RETURN n",
  "MATCH (n:Entity) WHERE n.id > 'c' RETURN n",
  "MATCH (n:Entity) WHERE n.id CONTAINS 'c' RETURN n",
  "MATCH (n:Entity) WHERE n.id ENDS WITH 'c' RETURN n",
  "MATCH (n:Entity) WHERE n.id IS NOT NULL RETURN n",
  "MATCH (n) WHERE elementId(n) = $id RETURN n",
  "MATCH (n) WHERE id(n) = 1 RETURN n",
  "MATCH ()-[r]->() RETURN r",
  "MATCH ()-[r]-() RETURN r",
  "MATCH ()-[r:SUPPLIES]->() RETURN r",
  "MATCH ()-[r:SUPPLIES|SUPPORTS]-() RETURN r",
  "MATCH ()-[r:SUPPLIES {id: 'x'}]->() RETURN r",
  "MATCH ()-[r:SUPPLIES]-() WHERE r.id > 'x' RETURN r",
  "MATCH ()-[r]->() WHERE elementId(r) = $id RETURN r",
  "MATCH (n:Entity) RETURN count(n)",
  "MATCH ()-[r:SUPPLIES]->() RETURN count(r)",
  "MATCH (a:Country)-[:SUPPLIES]->(b)-[:OPPOSES]->(c) RETURN a, b, c",
  "MATCH (a:Entity {id: 'china'})-[r]->(b:Entity {id: 'ukraine'}) RETURN r",
  "MATCH (a:Entity {id: 'china'}) OPTIONAL MATCH (a)-[r:SUPPLIES]->(b) RETURN r",
  "MATCH (a:Entity {id: 'china'}), (b:Entity {id: 'ukraine'}) OPTIONAL MATCH (a)-[r]-(b) RETURN r",
  "MATCH p = (a:Entity {id: 'china'})-[*1..3]->(b) RETURN p",
  "MATCH (a:Entity {id: 'china'})-[*1..3]->(b) RETURN DISTINCT b",
  "MATCH p = shortestPath((a:Entity {id: 'china'})-[:SUPPLIES|OPPOSES*]-(b:Entity {id: 'ukraine'})) RETURN p",
  "MATCH p = allShortestPaths((a:Entity {id: 'china'})-[:SUPPLIES|OPPOSES*]-(b:Entity {id: 'ukraine'})) RETURN p",
  "MATCH p = SHORTEST 2 (a:Entity {id: 'china'})-[:SUPPLIES]-+(b:Entity {id: 'ukraine'}) RETURN p",
  "MATCH p = (a:Entity {id: 'china'}) ((x)-[:SUPPLIES]-(y)){1,3} (b) RETURN p",
  "MATCH (a:Entity {id: 'china'})-[:SUPPLIES]-{2}(b:Entity {id: 'ukraine'}) RETURN a",
  "MATCH (a:Entity)-[:SUPPLIES]->(b)-[:SUPPLIES]->(c) WHERE NOT (a)-[:SUPPLIES]->(c) RETURN c",
  "MATCH (a:Entity) WHERE (a)-[:SUPPLIES]->() OR a.id = 'x' RETURN a",
  "MATCH (a:Entity) WHERE NOT (a)-[:SUPPLIES]->() OR a.id = 'x' RETURN a",
  "MATCH (a:Entity) WHERE EXISTS { (a)-[:SUPPLIES]->(b) WHERE b.id = 'x' } RETURN a",
  "MATCH (a:Entity) RETURN a { .id, n: COUNT { (a)-->() }, of: COLLECT { MATCH (a)-->(b) RETURN b.id } }",
  "MATCH (a:Entity) RETURN [(a)-[:SUPPLIES]->(b) | b.id] AS of",
  "MATCH (a:Entity), (b:Entity) WHERE a.name = b.caption RETURN a",
  "MATCH (a:Entity)-[:SUPPLIES]->(b:Entity) USING JOIN ON b MATCH (b)<-[:OPPOSES]-(c) RETURN c",
  "MATCH (a:Entity) RETURN a.name ORDER BY a.id",
  "MATCH (a:Entity) RETURN a.name ORDER BY a.id SKIP 1 LIMIT 1",
  "MATCH (a:Entity) WITH a ORDER BY a.id RETURN a.id, count(*) ORDER BY a.id, count(*)",
  "MATCH (a:Entity) WITH a.id AS id ORDER BY id RETURN DISTINCT id",
  "MATCH (a:Entity) WHERE a.id > 'a' RETURN a.id ORDER BY a.id, a.name LIMIT 3",
  "MATCH (a:Entity) RETURN DISTINCT labels(a), count(*), collect(a.id), percentileCont(a.degree, 0.5)",
  "MATCH (a:Country) RETURN a.id AS id UNION MATCH (b:Person) RETURN b.id AS id",
  "MATCH (a:Country) RETURN a.id AS id UNION ALL MATCH (b:Person) RETURN b.id AS id",
  "UNWIND [1, 2] AS x CALL (x) { RETURN x + 1 AS y UNION RETURN x AS y } RETURN x, y",
  "UNWIND [1, 2] AS x OPTIONAL CALL (x) { MATCH (n:Entity {id: toString(x)}) RETURN n } RETURN x, n",
  "MATCH (n) WHERE false RETURN n",
  "CALL db.labels() YIELD label RETURN label",
  "CALL db.index.fulltext.queryNodes('entity_names', 'china') YIELD node, score RETURN node.id, score",
  "CALL db.schema.visualization()",
  "CALL db.schema.nodeTypeProperties() YIELD nodeType RETURN nodeType LIMIT 1",
  "RETURN date() + duration('P1D'), datetime.truncate('day', datetime()), point.distance(point({x: 1, y: 2}), point({x: 0, y: 0}))",
  "MATCH (n:Entity) FINISH",
];

test("what only reads is taken, in every way that reading is planned", async () => {
  for (const text of reading) {
    const told = await statement(url, `EXPLAIN ${text}`, { parameters: { id: "4:x:1" } });
    expect([text, told.error, told.summary?.plan?.operator]).toEqual([text, undefined, expect.any(String)]);
  }
}, 120_000);

test("the product's own questions are taken", async () => {
  expect(questions().length).toBeGreaterThan(10);
  for (const { id, cypher } of questions()) {
    const { error, summary } = await statement(url, `EXPLAIN ${cypher}`);
    expect([id, error, summary?.plan?.operator]).toEqual([id, undefined, expect.any(String)]);
  }
}, 120_000);
