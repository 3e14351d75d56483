// Ukraine in NATO: who is for, who against, who only fears
// Who wants Ukraine in the alliance, who refuses it or will not back it, and what is said of being left out.
// Place in the list: 5
MATCH (membership:Entity&Goal {id: 'ukraine-nato-membership'})
MATCH (nato:Entity&Organization {id: 'nato'})
MATCH (ukraine:Entity&Country {id: 'ukraine'})
CALL (membership, nato, ukraine) {
  MATCH (membership)<-[:SUBJECT|OBJECT|ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (nato)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(ukraine)
  RETURN claim
}
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)
RETURN
  who.name AS who,
  CASE
    WHEN claim.relation = 'EXCLUDES' THEN 'leaves out'
    WHEN claim.relation = 'ASSESSES' THEN 'judges'
    WHEN claim.relation = 'OPPOSES' THEN 'against'
    WHEN claim.polarity = 'negative' THEN 'not for'
    ELSE 'for'
  END AS side,
  claim,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document' AS first
ORDER BY
  first DESC,
  CASE side WHEN 'for' THEN 1 WHEN 'not for' THEN 2 WHEN 'against' THEN 3 WHEN 'leaves out' THEN 4 ELSE 5 END,
  claim.id
