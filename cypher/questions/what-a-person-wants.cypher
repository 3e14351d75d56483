// What does this person want, in whose words?
// What somebody seeks, backs, opposes or presses for, and what they say of others; their own words are marked.
// Place in the list: 12
// $person: Leader|Official|Person = donald-trump    the person to look at
MATCH (person:Entity&(Leader|Official|Person) {id: $person})<-[:SUBJECT|ASSERTED_BY]-(claim:Claim)
WHERE claim.relation IN ['SEEKS', 'SUPPORTS', 'OPPOSES', 'PRESSURES']
  // Writers speak of everybody: what they write is not what they want.
  AND NOT person.id STARTS WITH 'author-'
WITH DISTINCT person, claim
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(what:Entity)
RETURN
  who.name AS who,
  claim,
  what.name AS what,
  asserter = person AS inOwnWords,
  asserter.name AS saidBy,
  claim.modality AS firmness,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document' AS first
ORDER BY first DESC, inOwnWords DESC, who = person.name DESC, claim.id
