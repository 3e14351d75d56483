// How a link between two claims is stored.
// $rows: link rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (acting:Claim {id: row.from})
MATCH (bearing:Claim {id: row.to})
MERGE (acting)-[link:$(row.type) {seed: $seed}]->(bearing)
SET link += {note: row.note, dispute: row.dispute}
RETURN count(*) AS written
