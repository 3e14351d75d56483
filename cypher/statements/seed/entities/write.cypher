// How an entity is stored.
// $rows: entity rows, an absent column as null; $seed: the seed that owns them
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:Country:Region:Leader:Official:Person:RebelGroup:Organization:Mineral:Deal:Event:Policy:Goal:DealTerm:Sector
SET entity:$(row.labels)
SET entity += {
  name: row.name, caption: row.caption, aliases: row.aliases, summary: row.summary,
  iso2: row.iso2, iso3: row.iso3, symbol: row.symbol, role: row.role,
  collective: row.collective, hypothetical: row.hypothetical,
  when: row.when, earliest: date(row.earliest), latest: date(row.latest),
  origin: row.origin, seed: $seed
}
RETURN count(*) AS written
