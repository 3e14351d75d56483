// Short paths between each two of some nodes, shortest first; of equal ones those through less connected nodes
// A path is a row of nodes; lines side by side between the same two nodes are one step of it.
// $maxHops  steps a path may have, at most 6
// $limit    paths to bring
// $ask      between  ids of two or more nodes
//           types    relationship types to go along; null for all
// What may be long or left out comes in one map: Neo4j plans a statement anew for each size of a parameter, not for what a map holds.
CALL () {
  UNWIND $ask.between AS id
  MATCH (n:Entity {id: id})
  RETURN collect(n) AS ends
}
WITH ends, [id IN $ask.between WHERE NOT id IN [n IN ends | n.id]] AS missing
CALL (ends, missing) {
  UNWIND CASE missing WHEN [] THEN range(0, size(ends) - 2) ELSE [] END AS i
  UNWIND range(i + 1, size(ends) - 1) AS j
  WITH ends[i] AS a, ends[j] AS b
  CALL (a, b) {
    MATCH p = SHORTEST 3 GROUPS (a)
      (()-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS
        WHERE $ask.types IS NULL OR type(r) IN $ask.types]-(m:Entity)
        // That somebody writes about both joins no two things: whoever wrote a text, and the record, only end a path.
        WHERE m.id IN $ask.between OR NOT (m.id STARTS WITH 'author-' OR m.id = 'public-record')){1,6}
      (b)
    WHERE length(p) <= $maxHops
    WITH DISTINCT nodes(p) AS way
    WHERE all(k IN range(1, size(way) - 1) WHERE NOT way[k] IN way[..k])
    RETURN way
  }
  WITH way,
    reduce(sum = 0, n IN way[1..-1] | sum + coalesce(n.degree, 0)) AS busy
  ORDER BY size(way), busy, [n IN way | n.id]
  LIMIT $limit
  RETURN collect(way) AS ways
}
CALL (ways) {
  UNWIND range(0, size(ways) - 1) AS i
  UNWIND range(0, size(ways[i]) - 2) AS k
  WITH i, k, ways[i][k] AS a, ways[i][k + 1] AS b
  MATCH (a)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(b)
  WHERE $ask.types IS NULL OR type(r) IN $ask.types
  WITH i, k, r
  ORDER BY i, k, r.id
  RETURN collect(DISTINCT r) AS relationships, collect([i, r.id]) AS steps
}
CALL (ways) {
  UNWIND ways AS way
  UNWIND way AS n
  WITH DISTINCT n
  RETURN collect(n) AS nodes
}
WITH missing, nodes, relationships,
  [i IN range(0, size(ways) - 1) | [n IN ways[i] | n.id]] AS wayNodes,
  [i IN range(0, size(ways) - 1) | [step IN steps WHERE step[0] = i | step[1]]] AS wayRelationships
// + parts/draw.cypher
RETURN missing, wayNodes, wayRelationships, drawnNodes, drawnRelationships, drawnMarks
