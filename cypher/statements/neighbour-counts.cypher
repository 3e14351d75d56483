// How many neighbours one node has beside those drawn already, by relation, direction and label
// $id   the node
// $ask  present  ids drawn already
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(n:Entity)
  WHERE n <> centre AND n.id <> 'public-record' AND NOT n.id IN $ask.present
  RETURN count(DISTINCT n) AS total
}
CALL (centre) {
  MATCH (centre)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(n:Entity)
  WHERE n <> centre AND n.id <> 'public-record' AND NOT n.id IN $ask.present
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS label
  WITH type(r) AS type, startNode(r) = centre AS outgoing, label, count(DISTINCT n) AS neighbours
  ORDER BY neighbours DESC, type, outgoing, label
  RETURN collect([type, outgoing, label, neighbours]) AS counts
}
RETURN total, counts
