// The claims a dispute turns on, in the order they are told.
// $rows: dispute rows; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (dispute:Dispute {id: row.id})
CALL (dispute) {
  MATCH (dispute)-[old:TURNS_ON {seed: $seed}]->()
  DELETE old
}
UNWIND range(1, size(row.claims)) AS position
MATCH (claim:Claim {id: row.claims[position - 1]})
CREATE (dispute)-[:TURNS_ON {position: position, seed: $seed}]->(claim)
