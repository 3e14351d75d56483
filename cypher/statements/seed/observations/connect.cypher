// What a figure is of, where, which pages give it, and which claims it bears on.
// $rows: observation rows; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
CALL (observation) {
  MATCH (observation)-[old:OF|IN|CITES|BEARS_ON {seed: $seed}]->()
  DELETE old
}
MATCH (mineral:Entity {id: row.mineral})
MATCH (place:Entity {id: row.country})
CREATE (observation)-[:OF {seed: $seed}]->(mineral)
CREATE (observation)-[:IN {seed: $seed}]->(place)
WITH observation, row
CALL (observation, row) {
  UNWIND row.sources AS id
  MATCH (source:Source {id: id})
  CREATE (observation)-[:CITES {seed: $seed}]->(source)
}
CALL (observation, row) {
  UNWIND row.bearsOn AS id
  MATCH (claim:Claim {id: id})
  CREATE (observation)-[:BEARS_ON {verdict: row.verdict, seed: $seed}]->(claim)
}
