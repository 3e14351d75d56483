// One dispute: its claims in the order they are told, and how they bear on each other
// $id  the dispute
MATCH (d:Dispute {id: $id})
CALL (d) {
  MATCH (d)-[turns:TURNS_ON]->(c:Claim)-[cites:CITES]->(s:Source)
  MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity)
  WITH *
  ORDER BY turns.position
  RETURN collect(c) AS found, collect(c {
// + parts/claim.cypher
  }) AS claims
}
CALL (found) {
  UNWIND found AS c
  MATCH (c)-[link:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES]->(other:Claim)
  WHERE other IN found
  WITH link
  ORDER BY startNode(link).id, type(link), endNode(link).id
  RETURN collect({type: type(link), from: startNode(link).id, to: endNode(link).id, note: link.note}) AS links
}
RETURN d.id AS id, d.title AS title, d.summary AS summary, d.kind AS kind, claims, links
