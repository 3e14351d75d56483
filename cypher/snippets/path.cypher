// How two entities are connected
// The shortest paths along relationships between entities; a bare [*] would run through claims and sources.
// $from: Entity = china    where it begins
// $to: Entity = ukraine    where it ends
MATCH path = allShortestPaths(
  (:Entity {id: $from})-[:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS*..6]-(:Entity {id: $to})
)
RETURN path
LIMIT 10
