// How a claim is stored.
// $rows: claim rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim += {
  relation: row.relation, polarity: row.polarity, modality: row.modality, standing: row.standing,
  statement: row.statement, note: row.note, statusText: row.statusText,
  role: row.role, gives: row.gives, gets: row.gets, quantity: row.quantity, unit: row.unit,
  saidOn: row.saidOn, from: row.from, until: row.until,
  dated: row.dated, earliest: date(row.earliest), latest: date(row.latest),
  seed: $seed
}
RETURN count(*) AS written
