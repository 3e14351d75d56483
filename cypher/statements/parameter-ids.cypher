// Whether the ids that a question is given exist, and as what
// $ids  ids of entities, sources or disputes
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (source:Source {id: id})
OPTIONAL MATCH (dispute:Dispute {id: id})
RETURN id, labels(entity) AS labels, source IS NOT NULL AS isSource, dispute IS NOT NULL AS isDispute
