// Whether the ids that a question is given exist, and as what
// $ids  ids of entities or sources
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (source:Source {id: id})
RETURN id, labels(entity) AS labels, source IS NOT NULL AS isSource
