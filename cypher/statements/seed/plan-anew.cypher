// Samples the indexes and forgets every plan made before
// What was planned while the database was empty would go on scanning whole labels: Neo4j samples its indexes only later.
// $seconds    how long to wait for the samples at most
CALL db.prepareForReplanning($seconds)
