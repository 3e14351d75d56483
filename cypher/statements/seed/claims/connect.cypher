// Who and what a claim speaks of, on whose word, and where it stands.
// $rows: claim rows; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)-[old:SUBJECT|OBJECT|ORIGIN|ABOUT|ASSERTED_BY|VIA|CITES {seed: $seed}]->()
  DELETE old
}
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (asserter:Entity {id: row.asserter})
MATCH (source:Source {id: row.source})
CREATE (claim)-[:SUBJECT {seed: $seed}]->(subject)
CREATE (claim)-[:OBJECT {seed: $seed}]->(object)
CREATE (claim)-[:ASSERTED_BY {seed: $seed}]->(asserter)
CREATE (claim)-[cites:CITES {seed: $seed}]->(source)
SET cites.paragraph = row.paragraph, cites.sentence = row.sentence
WITH claim, row
CALL (claim, row) {
  MATCH (origin:Entity {id: row.origin})
  CREATE (claim)-[:ORIGIN {seed: $seed}]->(origin)
}
CALL (claim, row) {
  MATCH (outlet:Entity {id: row.via})
  CREATE (claim)-[:VIA {seed: $seed}]->(outlet)
}
CALL (claim, row) {
  UNWIND row.about AS id
  MATCH (concerned:Entity {id: id})
  CREATE (claim)-[:ABOUT {seed: $seed}]->(concerned)
}
