// Short paths between each two of some nodes: the shortest first, then those of which more is said to be in force, then
// those said more firmly, then those through less connected nodes, which say more
// A path is a row of nodes; lines side by side between the same two nodes are one step of it, and count by the best of them.
// Only what somebody says makes a step: context (BELONGS_TO) joins nothing. SAME_AS is a claim, and a step like any other.
// $maxHops  steps a path may have, at most 6
// $limit    paths to bring; the best of each two nodes comes before the second best of any
// $ask      between  ids of two or more nodes
//           types    relationship types to go along; null for all
//           inForce  true: only along what is said to be in force, as server/contract/in-force.ts has it
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
        WHERE ($ask.types IS NULL OR type(r) IN $ask.types)
          AND (NOT $ask.inForce OR r.polarity = 'affirmed' AND r.standing = 'holds' AND NOT r.modality IN ['conditional', 'hypothetical', 'alleged'])]-(m:Entity)
        // That somebody writes about both joins no two things: whoever wrote a text, and the record, only end a path.
        WHERE m.id IN $ask.between OR NOT (m.id STARTS WITH 'author-' OR m.id = 'public-record')){1,6}
      (b)
    WHERE length(p) <= $maxHops
    // Of each choice among lines side by side: ten for each that is not said to be in force, and how firm the least firm is.
    WITH nodes(p) AS way,
      reduce(sum = 0, r IN relationships(p) |
        sum + CASE WHEN r.polarity = 'affirmed' AND r.standing = 'holds' AND NOT r.modality IN ['conditional', 'hypothetical', 'alleged'] THEN 0 ELSE 10 END) +
      reduce(worst = 0, r IN relationships(p) |
        CASE
          WHEN worst < CASE r.modality
            WHEN 'stated' THEN 1 WHEN 'reported' THEN 2 WHEN 'attributed' THEN 3 WHEN 'presupposed' THEN 4
            WHEN 'judged' THEN 5 WHEN 'conditional' THEN 6 WHEN 'hypothetical' THEN 7 ELSE 8
          END
          THEN CASE r.modality
            WHEN 'stated' THEN 1 WHEN 'reported' THEN 2 WHEN 'attributed' THEN 3 WHEN 'presupposed' THEN 4
            WHEN 'judged' THEN 5 WHEN 'conditional' THEN 6 WHEN 'hypothetical' THEN 7 ELSE 8
          END
          ELSE worst
        END) AS weakness
    WITH way, min(weakness) AS weakness
    WHERE all(k IN range(1, size(way) - 1) WHERE NOT way[k] IN way[..k])
    WITH way, weakness, reduce(sum = 0, n IN way[1..-1] | sum + coalesce(n.degree, 0)) AS busy
    ORDER BY size(way), weakness, busy, [n IN way | n.id]
    WITH collect([way, weakness, busy]) AS ranked
    UNWIND range(0, size(ranked) - 1) AS place
    RETURN ranked[place][0] AS way, ranked[place][1] AS weakness, ranked[place][2] AS busy, place
  }
  WITH way, weakness, busy, place
  ORDER BY place, size(way), weakness, busy, [n IN way | n.id]
  WITH collect([way, weakness, busy]) AS ranked
  RETURN size(ranked) AS total, ranked[..$limit] AS best
}
CALL (best) {
  UNWIND best AS one
  WITH one[0] AS way, one[1] AS weakness, one[2] AS busy
  ORDER BY size(way), weakness, busy, [n IN way | n.id]
  RETURN collect(way) AS ways
}
CALL (ways) {
  UNWIND range(0, size(ways) - 1) AS i
  UNWIND range(0, size(ways[i]) - 2) AS k
  WITH i, k, ways[i][k] AS a, ways[i][k + 1] AS b
  MATCH (a)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(b)
  WHERE ($ask.types IS NULL OR type(r) IN $ask.types)
    AND (NOT $ask.inForce OR r.polarity = 'affirmed' AND r.standing = 'holds' AND NOT r.modality IN ['conditional', 'hypothetical', 'alleged'])
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
WITH missing, total, nodes, relationships,
  [i IN range(0, size(ways) - 1) | [n IN ways[i] | n.id]] AS wayNodes,
  [i IN range(0, size(ways) - 1) | [step IN steps WHERE step[0] = i | step[1]]] AS wayRelationships
// + parts/draw.cypher
RETURN missing, total, wayNodes, wayRelationships, drawnNodes, drawnRelationships, drawnMarks
