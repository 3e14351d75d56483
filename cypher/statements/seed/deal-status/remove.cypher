// $rows: the steps that left the seed; $seed
UNWIND $rows AS row
MATCH (:Entity {id: row.deal})-[reached:REACHED {status: row.status, claim: row.claim, seed: $seed}]->()
DELETE reached
