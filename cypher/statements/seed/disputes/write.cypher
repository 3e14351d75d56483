// How a dispute is stored.
// $rows: dispute rows; $seed: the seed that owns them
UNWIND $rows AS row
MERGE (dispute:Dispute {id: row.id})
SET dispute += {title: row.title, summary: row.summary, kind: row.kind, seed: $seed}
RETURN count(*) AS written
