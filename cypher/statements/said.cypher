// Every claim in full, with the seed it came from: what is compared with what was said before, to find corrections
MATCH (subject:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object:Entity), (c)-[cites:CITES]->(s:Source)
RETURN c {
    seed: c.seed,
// + parts/claim.cypher
  } AS claim
ORDER BY c.id
