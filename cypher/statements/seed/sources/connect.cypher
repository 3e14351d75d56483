// What a source draws on: entities and other sources, so it runs when both are there.
// $rows: source rows; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
CALL (source) {
  MATCH (source)-[old:DRAWS_ON {seed: $seed}]->()
  DELETE old
}
UNWIND row.drawsOn AS id
OPTIONAL MATCH (text:Source {id: id})
OPTIONAL MATCH (entity:Entity {id: id})
WITH source, coalesce(text, entity) AS drawnOn
CREATE (source)-[:DRAWS_ON {seed: $seed}]->(drawnOn)
