// Who delivers the minerals America wants, who only has them in the ground?
// Three things told apart: wanting a mineral, delivering it, and having it in the ground.
// Place in the list: 8
MATCH (substance:Entity&Mineral)<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(who:Entity)
WHERE claim.relation IN ['SEEKS', 'SUPPLIES', 'HOLDS_DEPOSITS']
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
RETURN
  substance.name AS mineral,
  CASE claim.relation WHEN 'SEEKS' THEN 'wants' WHEN 'SUPPLIES' THEN 'delivers' ELSE 'has in the ground' END AS told,
  who.name AS who,
  claim,
  claim.polarity AS polarity,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  source,
  source.group = 'document'
    OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) } AS first
ORDER BY
  first DESC,
  // A single mineral says more than critical minerals as a class.
  EXISTS { (:Mineral)-[:BELONGS_TO]->(substance) },
  source.group,
  CASE told WHEN 'wants' THEN 1 WHEN 'delivers' THEN 2 ELSE 3 END,
  claim.id
