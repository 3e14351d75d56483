// How does China come into it?
// What is said of China, of what belongs to China, and of aims that concern it.
// Place in the list: 11
MATCH (china:Entity&Country {id: 'china'})<-[:BELONGS_TO]-{0,1}(place:Entity)
MATCH (place)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  who.name AS who,
  claim,
  what.name AS what,
  claim.standing AS standing,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document' AS first
ORDER BY first DESC, claim.id
