// What every picture, card and address needs is there: ids fit for addresses, names, titles, statements.
CALL () {
  MATCH (entity:Entity)
  UNWIND [['id', entity.id =~ '[a-z0-9-]+'], ['name', trim(entity.name) <> '']] AS need
  RETURN 'entity ' + coalesce(entity.id, entity.name, '?') AS what, need
  UNION ALL
  MATCH (claim:Claim)
  UNWIND [['id', claim.id =~ '[a-z0-9-]+'], ['statement', trim(claim.statement) <> '']] AS need
  RETURN 'claim ' + coalesce(claim.id, '?') AS what, need
  UNION ALL
  MATCH (source:Source)
  UNWIND [['id', source.id =~ '[a-z0-9-]+'], ['title', trim(source.title) <> '']] AS need
  RETURN 'source ' + coalesce(source.id, '?') AS what, need
  UNION ALL
  MATCH (dispute:Dispute)
  UNWIND [['id', dispute.id =~ '[A-Za-z0-9-]+'], ['title', trim(dispute.title) <> ''], ['summary', trim(dispute.summary) <> '']] AS need
  RETURN 'dispute ' + coalesce(dispute.id, '?') AS what, need
}
WITH what, need WHERE NOT coalesce(need[1], false)
RETURN what, 'its ' + need[0] + ' is missing, or not fit for an address' AS why
