// How a figure is stored. `share` is a percentage of the world total of the same table.
// $rows: observation rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MERGE (observation:Observation {id: row.id})
SET observation += {
  value: row.value, unit: row.unit, stage: row.stage, year: row.year, estimate: row.estimate,
  edition: row.edition, share: toFloat(row.share), status: row.status, note: row.note, seed: $seed
}
RETURN count(*) AS written
