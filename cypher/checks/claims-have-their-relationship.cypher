// Every claim is behind one derived relationship between its ends.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WHERE NOT EXISTS {
  MATCH (subject)-[relationship:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object)
  WHERE type(relationship) = claim.relation AND claim.id IN relationship.claims
}
RETURN 'claim ' + claim.id AS what, 'its relationship is missing: ' + subject.id + ' ' + coalesce(claim.relation, '?') + ' ' + object.id AS why
