// Records a seed set as loaded; an equal checksum is not written again.
// $name, $checksum
MERGE (set:SeedSet {name: $name})
WITH set WHERE set.checksum IS NULL OR set.checksum <> $checksum
SET set.checksum = $checksum, set.loadedAt = datetime()
RETURN count(*) AS written
