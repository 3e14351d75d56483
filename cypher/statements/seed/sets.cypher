// The recorded seed sets, and what each was when it was loaded.
MATCH (set:SeedSet)
RETURN set.name AS name, set.checksum AS checksum, toString(set.loadedAt) AS loadedAt
ORDER BY name
