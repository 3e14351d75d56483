// What was picked in the console
// Entities and lines that somebody put together by a statement of their own, with the claims behind each line.
// $entities: String = none    ids of entities, divided by commas
// $lines: String = rwanda.SUPPORTS.m23.affirmed.holds    ids of relationships
// $claims: String = none    ids of claims; each draws the relationship it derives
// $among: Boolean = false    also every line among these entities
CALL () {
  UNWIND split($entities, ',') AS id
  MATCH (entity:Entity {id: id})
  RETURN collect(DISTINCT entity) AS entities
}
CALL () {
  UNWIND split($lines, ',') AS id
  WITH id, split(id, '.') AS part
  MATCH (:Entity {id: part[0]})-[line:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(:Entity {id: part[2]})
  WHERE line.id = id
  RETURN collect(DISTINCT line) AS lines
}
CALL () {
  UNWIND split($claims, ',') AS id
  MATCH (claim:Claim {id: id})
  RETURN collect(DISTINCT claim) AS claims
}
CALL (entities) {
  WITH entities
  WHERE $among
  UNWIND entities AS entity
  MATCH (entity)-[line:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(other:Entity)
  WHERE other IN entities
  RETURN collect(DISTINCT line) AS among
}
CALL (lines, among) {
  UNWIND lines + among AS line
  UNWIND line.claims AS id
  MATCH (claim:Claim {id: id})
  RETURN collect(DISTINCT claim) AS behind
}
RETURN claims + behind AS claims, lines + among AS lines, entities
