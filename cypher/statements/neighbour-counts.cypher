// How many neighbours one node has beside those drawn already, by relation, direction and label
// $id   the node
// $ask  present  ids drawn already
// A relation without direction counts as outgoing.
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(n:Entity)
  WHERE n <> centre AND n.id <> 'public-record' AND NOT n.id IN $ask.present
  WITH type(r) AS type, startNode(r) = centre OR type(r) IN ['NEGOTIATES', 'SAME_AS'] AS outgoing, n
  RETURN collect([type, outgoing, n]) AS links
}
CALL (links) {
  UNWIND links AS link
  WITH DISTINCT link[2] AS n
  RETURN count(n) AS total
}
CALL (links) {
  UNWIND links AS link
  WITH link[0] AS type, link[1] AS outgoing, count(DISTINCT link[2]) AS neighbours
  ORDER BY neighbours DESC, type, outgoing
  RETURN collect([type, outgoing, neighbours]) AS relations
}
CALL (links) {
  UNWIND links AS link
  WITH link[2] AS n
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS label
  WITH label, count(DISTINCT n) AS neighbours
  ORDER BY neighbours DESC, label
  RETURN collect([label, neighbours]) AS kinds
}
CALL (links) {
  UNWIND links AS link
  WITH link[0] AS type, link[1] AS outgoing, link[2] AS n
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS label
  WITH type, outgoing, label, count(DISTINCT n) AS neighbours
  ORDER BY neighbours DESC, type, outgoing, label
  RETURN collect([type, outgoing, label, neighbours]) AS counts
}
RETURN total, relations, kinds, counts
