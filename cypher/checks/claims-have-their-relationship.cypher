// Every claim is behind one derived relationship between its ends.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE NOT EXISTS {
  MATCH (subject)-[relationship]->(object)
  WHERE type(relationship) = claim.relation AND claim.id IN relationship.claims
}
RETURN 'claim ' + claim.id AS what, 'its relationship is missing: ' + subject.id + ' ' + coalesce(claim.relation, '?') + ' ' + object.id AS why
