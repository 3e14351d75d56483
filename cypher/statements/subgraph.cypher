// Nodes and relationships by their ids, and by the claims that derive them
// $ask  nodes          ids of entities
//       relationships  ids of relationships; their ends come along
//       claims         ids of claims; the relationships they derive come along
//       among          true: also every relationship among the nodes
//       sources        true: also the sources of the claims behind them
// What may be long or left out comes in one map: Neo4j plans a statement anew for each size of a parameter, not for what a map holds.
CALL () {
  UNWIND $ask.nodes AS id
  MATCH (n:Entity {id: id})
  RETURN collect(DISTINCT n) AS asked
}
CALL () {
  UNWIND $ask.relationships AS id
  WITH id, split(id, '.') AS part
  MATCH (a:Entity {id: part[0]})-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(:Entity {id: part[2]})
  WHERE r.id = id
  RETURN collect(DISTINCT r) AS named
}
CALL () {
  UNWIND $ask.claims AS id
  MATCH (c:Claim {id: id})-[:SUBJECT]->(a:Entity)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(b:Entity)<-[:OBJECT]-(c)
  WHERE c.id IN r.claims
  RETURN collect(DISTINCT r) AS derived
}
CALL (asked) {
  WITH asked, [n IN asked | n.id] AS ids
  WHERE $ask.among
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
// + parts/draw.cypher
CALL (relationships) {
  WITH relationships
  WHERE $ask.sources
  UNWIND relationships AS r
  UNWIND r.claims AS claim
  MATCH (:Claim {id: claim})-[:CITES]->(s:Source)
  WITH DISTINCT s
  ORDER BY s.group, s.id
  RETURN collect(s {
    .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost,
    .titleCertainty, .authorCertainty, .publisherCertainty, .dateCertainty
  }) AS sources
}
RETURN drawnNodes, drawnRelationships, drawnMarks, sources
