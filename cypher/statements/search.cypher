// Entities, sources and claims whose words match
// $most  candidates of each kind
// $ask   query   a Lucene query, made by the server of escaped words
//        kinds   of entity, source and claim, those to look for
//        labels  labels of which an entity has at least one; null for all
// What may be long or left out comes in one map: Neo4j plans a statement anew for each size of a parameter, not for what a map holds.
CALL () {
  UNWIND CASE WHEN 'entity' IN $ask.kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('entity_names', $ask.query) YIELD node, score
  WHERE $ask.labels IS NULL OR any(label IN labels(node) WHERE label IN $ask.labels)
  RETURN 'entity' AS kind, node.id AS id, node.name AS title,
    [node.name] + CASE WHEN node.caption IS NULL THEN [] ELSE [node.caption] END + coalesce(node.aliases, []) AS texts,
    [label IN labels(node) WHERE label <> 'Entity'] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'source' IN $ask.kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('source_titles', $ask.query) YIELD node, score
  RETURN 'source' AS kind, node.id AS id, node.title AS title,
    [text IN [node.title, node.author, node.publisher] WHERE text IS NOT NULL] AS texts, [] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'claim' IN $ask.kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('claim_statements', $ask.query) YIELD node, score
  RETURN 'claim' AS kind, node.id AS id, node.statement AS title, [node.statement] AS texts, [] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
}
RETURN kind, id, title, texts, labels, score
