// The best connected neighbours of one node, a page at a time
// With the relationships among them, to the node itself and to what is drawn already.
// $id           the node
// $limit        neighbours a page
// $ask          types        relationship types to follow and to bring; null for all
//               labels       labels of which a neighbour has at least one; null for all
//               present      ids drawn already
//               afterDegree  how connected the last neighbour of the page before is; null for the first page
//               afterId      its id; null for the first page
// What may be long or left out comes in one map: Neo4j plans a statement anew for each size of a parameter, not for what a map holds.
MATCH (centre:Entity {id: $id})
CALL (centre) {
  MATCH (centre)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(n:Entity)
  WHERE ($ask.types IS NULL OR type(r) IN $ask.types)
    AND ($ask.labels IS NULL OR any(label IN labels(n) WHERE label IN $ask.labels))
    AND n <> centre
    // It stands for pages that speak in their own voice: an asserter for the card, never a hub in a picture.
    AND n.id <> 'public-record'
  WITH DISTINCT n, coalesce(n.degree, 0) AS degree
  ORDER BY degree DESC, n.id
  RETURN collect(n) AS ranked, collect(degree) AS degrees
}
WITH centre, ranked, degrees, size(ranked) AS total,
  [i IN range(0, size(ranked) - 1)
    WHERE $ask.afterId IS NULL OR degrees[i] < $ask.afterDegree OR (degrees[i] = $ask.afterDegree AND ranked[i].id > $ask.afterId) | i] AS rest
WITH centre, total, [i IN rest[..$limit] | ranked[i]] AS page,
  CASE WHEN size(rest) > $limit THEN [degrees[rest[$limit - 1]], ranked[rest[$limit - 1]].id] END AS last
WITH total, last, centre + page AS nodes, [centre.id] + [n IN page | n.id] AS brought
CALL (nodes, brought) {
  UNWIND nodes AS n
  MATCH (n)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(m:Entity)
  WHERE ($ask.types IS NULL OR type(r) IN $ask.types) AND (m.id IN brought OR m.id IN $ask.present)
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r) AS relationships
}
// + parts/draw.cypher
RETURN total, last, drawnNodes, drawnRelationships, drawnMarks
