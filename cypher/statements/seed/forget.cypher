// A seed without rows is none: nothing is left to say that it was ever loaded.
// $name
MATCH (set:SeedSet {name: $name})
DELETE set
