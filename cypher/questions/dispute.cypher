// What a dispute turns on
// The claims of one contested point, those of the texts before those of the record, and what stands against each.
// $dispute: Dispute = X6    the contested point
MATCH (dispute:Dispute {id: $dispute})-[turns:TURNS_ON]->(claim:Claim)-[:CITES]->(source:Source)
MATCH (claim)-[:ASSERTED_BY]->(asserter:Entity)
WITH dispute, turns, claim, source, collect(asserter.name) AS saidBy
RETURN
  dispute,
  claim,
  claim.modality AS firmness,
  saidBy,
  claim.saidOn AS saidOn,
  source,
  // Both ends of a contradiction stand in the dispute.
  COLLECT {
    MATCH (claim)-[:CONTRADICTS]-(other:Claim)<-[:TURNS_ON]-(dispute)
    RETURN other.statement
    ORDER BY other.id
  } AS standsAgainst
ORDER BY source.group, turns.position
