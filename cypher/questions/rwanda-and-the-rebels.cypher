// Is Rwanda behind Congo’s rebels, and who says so?
// One text takes it for granted. Another alleges it without naming the accuser. Rwanda denies it.
// Place in the list: 1
MATCH (rwanda:Entity&Country {id: 'rwanda'})
MATCH (rebels:Entity&RebelGroup)
WITH rwanda, collect(rebels) AS groups
UNWIND [rwanda] + groups AS end
MATCH (end)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
RETURN
  claim,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  [(dispute:Dispute)-[:TURNS_ON]->(claim) | dispute] AS disputes,
  // The record adds the denial, and the report that names the rebels one text leaves unnamed.
  source.group = 'document'
    OR claim.relation = 'SAME_AS'
    OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) } AS first
ORDER BY first DESC, source.group, claim.id
