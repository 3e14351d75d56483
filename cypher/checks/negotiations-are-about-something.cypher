// Whoever negotiates does so about something.
MATCH (claim:Claim {relation: 'NEGOTIATES'})
WHERE NOT EXISTS { (claim)-[:ABOUT]->(:Entity) }
RETURN 'claim ' + claim.id AS what, 'it says that two negotiate, and not about what' AS why
