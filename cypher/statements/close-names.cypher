// Entities whose names come close to some words, the closest first
// $words   words for the full-text index, each with ~ where it may be misspelt
// $labels  labels of which one must be there; empty for any
// $limit   how many
CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node, score
WHERE size($labels) = 0 OR any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id
ORDER BY score DESC, id
LIMIT $limit
