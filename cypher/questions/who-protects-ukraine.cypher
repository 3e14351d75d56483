// Who will protect Ukraine? Promises, refusals, guesses
// Help given, offered or refused, and what is said about troops, guarantees, Article 5 and a truce.
// Place in the list: 6
MATCH (ukraine:Entity&Country {id: 'ukraine'})
CALL (ukraine) {
  // Backing of Ukraine.
  MATCH (ukraine)<-[:OBJECT]-(claim:Claim {relation: 'SUPPORTS'})
  RETURN claim
  UNION
  // Pressing Europeans to take it on.
  MATCH (:Entity&Region {id: 'europe'})<-[:OBJECT]-(claim:Claim {relation: 'PRESSURES'})-[:ABOUT]->(ukraine)
  RETURN claim
  UNION
  // What protection would be made of.
  UNWIND [
    'us-troops-in-ukraine', 'european-peacekeepers', 'article-5-cover-for-peacekeepers',
    'us-security-guarantees', 'ceasefire-without-guarantees', 'ukraine-security-arrangements'
  ] AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN claim
}
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  who.name AS who,
  claim,
  what.name AS what,
  claim.polarity AS polarity,
  claim.standing AS standing,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  source,
  source.group = 'document' AS first
ORDER BY first DESC, claim.id
