// A claim has one subject, one object, one asserter and one source; at most one origin and one outlet.
MATCH (claim:Claim)
WITH claim, [
  ['subject', COUNT { (claim)-[:SUBJECT]->(:Entity) }, 1],
  ['object', COUNT { (claim)-[:OBJECT]->(:Entity) }, 1],
  ['asserter', COUNT { (claim)-[:ASSERTED_BY]->(:Entity) }, 1],
  ['source', COUNT { (claim)-[:CITES]->(:Source) }, 1],
  ['origin', COUNT { (claim)-[:ORIGIN]->(:Entity) }, 0],
  ['outlet it came through', COUNT { (claim)-[:VIA]->(:Entity) }, 0]
] AS ends
UNWIND ends AS end
WITH claim, end WHERE end[1] < end[2] OR end[1] > 1
RETURN 'claim ' + claim.id AS what,
  CASE end[1] WHEN 0 THEN 'it has no ' + end[0] ELSE 'it has ' + toString(end[1]) + ' of what it may have one: ' + end[0] END AS why
