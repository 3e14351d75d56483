// How many entities, sources and claims match
// $ask  query   a Lucene query, made by the server of escaped words
//       labels  labels of which an entity has at least one; null for all
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $ask.query) YIELD node
  WHERE $ask.labels IS NULL OR any(label IN labels(node) WHERE label IN $ask.labels)
  RETURN count(*) AS entities
}
CALL () {
  CALL db.index.fulltext.queryNodes('source_titles', $ask.query) YIELD node
  RETURN count(*) AS sources
}
CALL () {
  CALL db.index.fulltext.queryNodes('claim_statements', $ask.query) YIELD node
  RETURN count(*) AS claims
}
RETURN entities, sources, claims
