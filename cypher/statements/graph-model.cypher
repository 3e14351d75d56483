// How many entities each label has, and how many relationships each type
CALL () {
  MATCH (n:Entity)
  UNWIND [label IN labels(n) WHERE label <> 'Entity'] AS label
  WITH label, count(*) AS nodes
  RETURN collect([label, nodes]) AS labels
}
CALL () {
  MATCH (:Entity)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(:Entity)
  WITH type(r) AS type, count(*) AS relationships
  RETURN collect([type, relationships]) AS types
}
RETURN labels, types
