// The claims behind the lines between two entities
// Who says so, how firmly, and in which source.
// $one: Entity = rwanda    one of the two
// $other: Entity = m23    the other
MATCH (:Entity {id: $one})-[line]-(:Entity {id: $other})
UNWIND line.claims AS id
MATCH (claim:Claim {id: id})-[:CITES]->(source:Source), (claim)-[:ASSERTED_BY]->(asserter:Entity)
RETURN line, claim, asserter, claim.modality AS firmness, claim.saidOn AS saidOn, source
ORDER BY claim.id
