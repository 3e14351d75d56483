// Which of these ids are taken, and whose they are (null: nobody's seed).
// $ids
UNWIND ['Entity', 'Claim', 'Source', 'Dispute', 'Observation'] AS label
MATCH (node:$(label)) WHERE node.id IN $ids
RETURN label, node.id AS id, node.seed AS seed
