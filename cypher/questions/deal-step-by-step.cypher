// From demand to signature: a deal, step by step
// The steps of one agreement by date, with the bargaining around them; the later steps come from the record.
// Place in the list: 14
// $deal: Deal = us-ukraine-minerals-deal    the agreement to follow
MATCH (deal:Entity&Deal {id: $deal})
CALL (deal) {
  MATCH (deal)-[reached:REACHED]->(:Source)
  MATCH (claim:Claim {id: reached.claim})
  RETURN claim, reached.status AS step, reached.on AS day
  UNION
  MATCH (deal)<-[:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
  WHERE claim.relation <> 'ASSESSES' AND NOT (deal)-[:REACHED {claim: claim.id}]->(:Source)
  RETURN claim, null AS step, claim.saidOn AS day
}
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  // A step has the day on which it was reached, any other claim the day on which it was said.
  day,
  step,
  who.name AS who,
  claim,
  what.name AS what,
  claim.gives AS gives,
  claim.gets AS gets,
  asserter.name AS saidBy,
  source,
  // Drawn first: the steps, both sides of an agreement in force, and the talks in the documents.
  step IS NOT NULL
    OR (what = deal AND claim.relation = 'PARTY_TO' AND claim.standing = 'holds' AND claim.polarity = 'affirmed')
    OR (source.group = 'document' AND claim.relation IN ['NEGOTIATES', 'PRESSURES'])
    OR (source.group = 'document' AND claim.relation = 'PARTY_TO' AND what:Event) AS first
ORDER BY ltrim(day, '['), step IS NULL, claim.id
