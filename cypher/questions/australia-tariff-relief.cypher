// Can Australia trade minerals for tariff relief?
// The duty, the talks about an exemption, the old alliance, and the minerals Australia points to.
// Place in the list: 10
UNWIND [
  'australia', 'us-baseline-tariff-2025', 'tariff-exemption',
  'australia-us-tariff-exemption-talks', 'australia-us-alliance'
] AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
WITH DISTINCT claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  who.name AS who,
  claim,
  what.name AS what,
  claim.gives AS gives,
  claim.gets AS gets,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document' AS first
ORDER BY first DESC, claim.id
