// How a step of a deal is stored: the deal reached a status, as the source of that claim says.
// $rows: step rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MATCH (deal:Entity {id: row.deal})
CALL (deal, row) {
  MATCH (deal)-[old:REACHED {status: row.status, claim: row.claim, seed: $seed}]->()
  DELETE old
}
MATCH (:Claim {id: row.claim})-[:CITES]->(source:Source)
CREATE (deal)-[reached:REACHED {status: row.status, on: row.date, claim: row.claim, seed: $seed}]->(source)
SET reached += {earliest: date(row.earliest), latest: date(row.latest), note: row.note}
RETURN count(*) AS written
