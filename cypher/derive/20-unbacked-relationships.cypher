// The derived types belong to the claims: a relationship that no claim backs any more goes.
MATCH (subject)-[relationship:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object)
WHERE NOT EXISTS {
  MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
  WHERE claim.relation = type(relationship)
    AND relationship.id = subject.id + '.' + claim.relation + '.' + object.id + '.' + claim.polarity + '.' + claim.standing
}
DELETE relationship
RETURN count(*) AS removed
