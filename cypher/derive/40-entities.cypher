// What reading needs of an entity at once, derived: how many others its relationships join it to (`degree`), how many
// these relationships are (`lines`), and whether it is known only from the record (`recordOnly`): no claim of a document
// speaks of it, and the texts do not name it.
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)-[:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]-(other:Entity)
  // As statements/neighbourhood.cypher brings them: what counts is what can be brought.
  WHERE other <> entity AND other.id <> 'public-record'
  RETURN other.id
} AS others
WITH entity, size(others) AS lines,
  COUNT { UNWIND others AS other RETURN DISTINCT other } AS degree,
  coalesce(entity.origin, 'record') = 'record' AND NOT EXISTS {
    MATCH (entity)<-[:SUBJECT|OBJECT|ORIGIN|ABOUT|ASSERTED_BY|VIA]-(:Claim)-[:CITES]->(:Source {group: 'document'})
  } AS recordOnly
WHERE entity.degree IS NULL OR entity.degree <> degree OR entity.lines IS NULL OR entity.lines <> lines
  OR entity.recordOnly IS NULL OR entity.recordOnly <> recordOnly
SET entity.degree = degree, entity.lines = lines, entity.recordOnly = recordOnly
RETURN count(*) AS changed
