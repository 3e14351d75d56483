// Said about them, not by them
// Claims by somebody who is not the one spoken of, and neither leads nor serves them.
// Place in the list: 13
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:ASSERTED_BY]->(asserter:Entity)
WHERE subject <> asserter
  AND NOT (asserter)-[:LEADS|SERVES]->(subject)
  // Writers and the public record speak of everybody: here only parties and witnesses count.
  AND NOT asserter.id STARTS WITH 'author-'
  AND asserter.id <> 'public-record'
MATCH (claim)-[:CITES]->(source:Source)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN
  asserter.name AS saidBy,
  subject.name AS about,
  claim,
  object.name AS object,
  claim.modality AS firmness,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document'
    OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) } AS first
ORDER BY first DESC, source.group, claim.id
