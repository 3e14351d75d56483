// What the graph's content is known by: the seed sets it was loaded from, and how much there is
// (somebody may have added to it)
OPTIONAL MATCH (set:SeedSet)
WITH set
ORDER BY set.name
WITH collect(set.name + ' ' + set.checksum) AS sets
RETURN
  sets,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Source) } AS sources
