// What an entity belongs to: context, which is no claim. It runs when all entities are there.
// $rows: entity rows; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity) {
  MATCH (entity)-[old:BELONGS_TO {seed: $seed}]->()
  DELETE old
}
UNWIND row.context AS id
MATCH (whole:Entity {id: id})
CREATE (entity)-[:BELONGS_TO {seed: $seed}]->(whole)
