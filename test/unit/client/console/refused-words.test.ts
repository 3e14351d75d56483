import { refusedWords } from "client/console/editor/refused-words.ts";
import { expect, test } from "vitest";

function refused(text: string): readonly string[] {
  return refusedWords(text).map(({ from, to, refusal }) => `${refusal}: ${text.slice(from, to)}`);
}

test.each([
  ["CREATE (n:Country {id: 'atlantis'}) RETURN n", ["writes: CREATE"]],
  ["MATCH (n:Entity)\nset n.name = 'x' remove n.id", ["writes: set"]],
  ["MATCH (n) DETACH DELETE n", ["writes: DETACH"]],
  ["MATCH (n) CALL (n) { MERGE (n)-[:X]->(m) } IN TRANSACTIONS", ["writes: MERGE", "transactions: TRANSACTIONS"]],
  ["LOAD CSV FROM 'file:///x' AS line RETURN line", ["loads: LOAD"]],
  ["SHOW TRANSACTIONS", ["server: SHOW"]],
  ["EXPLAIN CREATE (n)", ["writes: CREATE"]],
])("%s is refused before it is run", (text, expected) => {
  expect(refused(text)).toEqual(expected);
});

test.each([
  "MATCH (set:Entity) WHERE set.create = 1 RETURN set.delete AS remove",
  "MATCH (n:Set)-[:CREATE]->(m) RETURN n, 'CREATE' // MERGE",
  "WITH {set: 1} AS `DELETE` RETURN `DELETE`.set",
  "MATCH (n) USING SCAN n:Entity RETURN n",
])("%s only reads", (text) => {
  expect(refused(text)).toEqual([]);
});
