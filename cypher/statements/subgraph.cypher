// Nodes and relationships by their ids, and by the claims that derive them
// $nodes          ids of entities
// $relationships  ids of relationships; their ends come along
// $claims         ids of claims; the relationships they derive come along
// $among          true: also every relationship among the nodes
CALL () {
  UNWIND $nodes AS id
  MATCH (n:Entity {id: id})
  RETURN collect(DISTINCT n) AS asked
}
CALL () {
  UNWIND $relationships AS id
  WITH id, split(id, '.') AS part
  MATCH (a:Entity {id: part[0]})-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(:Entity {id: part[2]})
  WHERE r.id = id
  RETURN collect(DISTINCT r) AS named
}
CALL () {
  UNWIND $claims AS id
  MATCH (c:Claim {id: id})-[:SUBJECT]->(a:Entity)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(b:Entity)<-[:OBJECT]-(c)
  WHERE c.id IN r.claims
  RETURN collect(DISTINCT r) AS derived, collect(DISTINCT c.id) AS claimsFound
}
CALL (asked) {
  WITH asked, [n IN asked | n.id] AS ids
  WHERE $among
  UNWIND asked AS n
  MATCH (n)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(m:Entity)
  WHERE m.id IN ids
  RETURN collect(r) AS among
}
CALL (named, derived, among) {
  UNWIND named + derived + among AS r
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r) AS relationships
}
CALL (asked, relationships) {
  UNWIND asked + [r IN relationships | startNode(r)] + [r IN relationships | endNode(r)] AS n
  WITH DISTINCT n
  ORDER BY n.id
  RETURN collect(n) AS nodes
}
WITH nodes, relationships,
  [id IN $nodes WHERE NOT id IN [n IN asked | n.id]]
  + [id IN $relationships WHERE NOT id IN [r IN named | r.id]]
  + [id IN $claims WHERE NOT id IN claimsFound] AS missing
// + parts/draw.cypher
RETURN missing, drawnNodes, drawnRelationships, drawnMarks
