// How many of everything
// Labels with how many carry them.
MATCH (thing)
UNWIND labels(thing) AS label
RETURN label, count(*) AS count
ORDER BY count DESC
