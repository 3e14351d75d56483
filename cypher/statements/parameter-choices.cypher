// Entities of some labels that have relationships, the best connected first
// $labels  labels of which one must be there
MATCH (entity:Entity)
WHERE any(label IN labels(entity) WHERE label IN $labels) AND entity.degree > 0
RETURN entity.id AS id, entity.name AS name, entity.caption AS caption
ORDER BY entity.degree DESC, name
