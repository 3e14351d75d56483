// Every dispute in the order of their numbers, with as much of its claims as a list shows
MATCH (dispute:Dispute)
RETURN
  dispute.id AS id,
  dispute.title AS title,
  dispute.summary AS summary,
  dispute.kind AS kind,
  COLLECT {
    MATCH (dispute)-[turns:TURNS_ON]->(claim:Claim)-[:CITES]->(source:Source)
    RETURN [claim.relation, claim.modality, claim.disputed, source.id, source.group]
    ORDER BY turns.position
  } AS claims
ORDER BY size(dispute.id), dispute.id
