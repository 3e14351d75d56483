// Who is bargaining over Ukraine’s minerals, and who gives what?
// Who negotiates, who presses and who is a side, with what each of them would give and get.
// Place in the list: 2
// $deal: Deal = us-ukraine-minerals-deal    the agreement to look at
MATCH (deal:Entity&Deal {id: $deal})<-[:OBJECT|ABOUT]-(claim:Claim)
WHERE claim.relation IN ['NEGOTIATES', 'PRESSURES', 'PARTY_TO', 'SEEKS']
WITH DISTINCT claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(whom:Entity)
RETURN
  who.name AS who,
  claim,
  whom.name AS withWhomOrWhat,
  claim.gives AS gives,
  claim.gets AS gets,
  claim.modality AS firmness,
  claim.standing AS standing,
  asserter.name AS saidBy,
  source,
  source.group = 'document'
    OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) } AS first
ORDER BY
  first DESC,
  source.group,
  CASE claim.relation WHEN 'NEGOTIATES' THEN 1 WHEN 'PRESSURES' THEN 2 WHEN 'PARTY_TO' THEN 3 ELSE 4 END,
  claim.id
