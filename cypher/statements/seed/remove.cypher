// Removes nodes that left the seed, with the relationships derived from them.
// $label, $ids, $seed
MATCH (node:$($label) {seed: $seed}) WHERE node.id IN $ids
DETACH DELETE node
