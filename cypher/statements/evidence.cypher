// Every claim behind one relationship, and what bears on them: claims joined by a link or a dispute, with the
// relationships they lie on, the links, the disputes
// $id  the relationship
WITH split($id, '.') AS part
MATCH (a:Entity {id: part[0]})-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(b:Entity {id: part[2]})
WHERE r.id = $id
CALL (r) {
  UNWIND r.claims AS id
  MATCH (c:Claim {id: id})
  RETURN collect(c) AS own
}
CALL (own) {
  UNWIND own AS c
  MATCH (c)-[link:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES]-(:Claim)
  WITH DISTINCT link
  ORDER BY startNode(link).id, type(link), endNode(link).id
  RETURN collect(link) AS links
}
CALL (own) {
  UNWIND own AS c
  MATCH (c)<-[:TURNS_ON]-(d:Dispute)
  WITH DISTINCT d
  ORDER BY d.id
  RETURN collect(d) AS found
}
CALL (found) {
  UNWIND found AS d
  RETURN collect({
    id: d.id, title: d.title, summary: d.summary, kind: d.kind,
    claims: COLLECT { MATCH (d)-[:TURNS_ON]->(c:Claim) RETURN c.id ORDER BY c.id }
  }) AS disputes
}
CALL (own, links, found) {
  UNWIND own + [link IN links | startNode(link)] + [link IN links | endNode(link)]
    + COLLECT { UNWIND found AS d MATCH (d)-[:TURNS_ON]->(c:Claim) RETURN c } AS c
  WITH DISTINCT c, c IN own AS behind
  MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity), (c)-[cites:CITES]->(s:Source)
  OPTIONAL MATCH (subject)-[line:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object)
  WHERE c.id IN line.claims
  RETURN collect(DISTINCT line) AS lines, collect(DISTINCT subject) + collect(DISTINCT object) AS ends, collect(c {
    behind: behind,
// + parts/claim.cypher
  }) AS claims
}
CALL (ends) {
  UNWIND ends AS n
  RETURN collect(DISTINCT n) AS nodes
}
WITH nodes, lines AS relationships, claims, disputes,
  [link IN links | {type: type(link), from: startNode(link).id, to: endNode(link).id, note: link.note}] AS links
// + parts/draw.cypher
RETURN claims, links, disputes, drawnNodes, drawnRelationships, drawnMarks
