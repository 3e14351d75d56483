// The relationships that claims derive
// $ask  claims  ids of claims
// In a map: Neo4j plans a statement anew for each size of a list that is a parameter, not of one within a map.
UNWIND $ask.claims AS id
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {id: id})-[:OBJECT]->(object:Entity)
MATCH (subject)-[line]->(object)
WHERE claim.id IN line.claims
RETURN
  claim.id AS claim,
  line.id AS line,
  type(line) AS type,
  subject.id AS subject,
  object.id AS object,
  line.modality AS modality,
  line.disputed AS disputed,
  line.recordOnly AS recordOnly
