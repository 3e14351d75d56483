// How a link between two claims is stored.
// $rows: link rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (acting:Claim {id: row.from})
MATCH (bearing:Claim {id: row.to})
// Between the two, by types that are named: MERGE by one that is known row by row only looks at everything both have.
WITH row, acting, bearing, head([
  (acting)-[found:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES {seed: $seed}]->(bearing)
  WHERE type(found) = row.type | found
]) AS stored
CALL (row, acting, bearing, stored) {
  WITH stored
  WHERE stored IS NOT NULL
  RETURN stored AS link
  UNION ALL
  WITH stored
  WHERE stored IS NULL
  CREATE (acting)-[link:$(row.type) {seed: $seed}]->(bearing)
  RETURN link
}
SET link += {note: row.note, dispute: row.dispute}
RETURN count(*) AS written
