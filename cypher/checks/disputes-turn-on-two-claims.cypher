// A dispute turns on at least two claims, of more than one source.
MATCH (dispute:Dispute)
OPTIONAL MATCH (dispute)-[:TURNS_ON]->(claim:Claim)-[:CITES]->(source:Source)
WITH dispute, count(DISTINCT claim) AS claims, count(DISTINCT source) AS sources
WHERE claims < 2 OR sources < 2
RETURN 'dispute ' + dispute.id AS what, 'it turns on ' + toString(claims) + ' claims of ' + toString(sources) + ' sources; it needs two of each' AS why
