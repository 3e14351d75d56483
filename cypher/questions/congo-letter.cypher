// In whose name was Congo’s letter written?
// Who wrote and who received it, for whom each of them acts or serves, and what those bodies belong to.
// Place in the list: 4
MATCH (letter:Entity&Event {id: 'drc-letter-2025-02'})<-[:SUBJECT|OBJECT]-(onLetter:Claim)
MATCH (onLetter)-[:SUBJECT|OBJECT]->(end:Entity)
WITH collect(DISTINCT onLetter) AS claimsOnLetter, collect(DISTINCT end) AS ends
UNWIND ends AS end
// From each end on: whom it represents, serves or very likely is, and what that is a part of.
OPTIONAL MATCH path = (end)-[:REPRESENTS|SERVES|SAME_AS]->{1,2}(:Entity)-[:PART_OF]->{0,2}(:Entity)
WITH claimsOnLetter, collect(DISTINCT path) AS paths
WITH claimsOnLetter, [path IN paths | relationships(path)] AS steps
WITH claimsOnLetter, reduce(ids = [], step IN steps | ids + reduce(more = [], line IN step | more + line.claims)) AS ids
UNWIND [claim IN claimsOnLetter | claim.id] + ids AS id
WITH DISTINCT id
MATCH (claim:Claim {id: id})
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(whom:Entity)
RETURN
  who.name AS who,
  claim,
  whom.name AS whom,
  claim.role AS role,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  source,
  // The record names the business group that the text leaves unnamed.
  source.group = 'document' OR claim.relation = 'SAME_AS' AS first
ORDER BY first DESC, claim.relation IN ['PART_OF', 'SAME_AS'], claim.id
