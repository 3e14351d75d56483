// What tells one content of the graph from another, whoever filled it
RETURN
  COLLECT { MATCH (set:SeedSet) RETURN set.name + ' ' + set.checksum ORDER BY set.name } AS sets,
  COUNT { (n) } AS nodes,
  COUNT { ()-->() } AS relationships
