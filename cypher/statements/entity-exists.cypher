// One row where there is an entity of this id
// $id  the entity
MATCH (n:Entity {id: $id})
RETURN n.id AS id
