// What Congo offers America, what it wants, and who asked first
// Everything said about one agreement, judgements apart, in the order in which it was said.
// Place in the list: 3
// $deal: Deal = us-drc-minerals-security-pact    the agreement to look at
MATCH (deal:Entity&Deal {id: $deal})<-[:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
WHERE claim.relation <> 'ASSESSES'
WITH DISTINCT claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  claim.saidOn AS saidOn,
  who.name AS who,
  claim,
  what.name AS what,
  claim.gives AS gives,
  claim.gets AS gets,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  source,
  // Who met or wrote over the agreement is a question of its own: it is drawn with the whole answer.
  source.group = 'document' AND NOT (claim.relation = 'PARTY_TO' AND what:Event) AS first
ORDER BY
  first DESC,
  // The first day of a date: '[2025-04-02..2025-04-12]' comes after '2025-03-05~'; undated claims come last.
  ltrim(claim.saidOn, '['),
  claim.id
