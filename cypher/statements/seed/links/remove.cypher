// $rows: the links that left the seed; $seed
UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[link:$(row.type) {seed: $seed}]->(:Claim {id: row.to})
DELETE link
