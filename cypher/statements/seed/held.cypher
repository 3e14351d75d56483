// Which nodes that left the seed cannot go, because others have tied something to them. Derived relationships do
// not hold a node: they go with its claims.
// $label, $ids, $seed, $derived: the derived types
MATCH (node:$($label)) WHERE node.id IN $ids
MATCH (node)-[tie]-()
WHERE coalesce(tie.seed, '') <> $seed AND NOT type(tie) IN $derived
RETURN node.id AS id, count(tie) AS ties
ORDER BY id
