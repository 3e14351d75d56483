// Entities, sources and claims whose words match
// $query   a Lucene query, made by the server of escaped words
// $kinds   of entity, source and claim, those to look for
// $labels  labels of which an entity has at least one; null for all
// $most    candidates of each kind
CALL () {
  UNWIND CASE WHEN 'entity' IN $kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  RETURN 'entity' AS kind, node.id AS id, node.name AS title,
    [node.name] + CASE WHEN node.caption IS NULL THEN [] ELSE [node.caption] END + coalesce(node.aliases, []) AS texts,
    [label IN labels(node) WHERE label <> 'Entity'] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'source' IN $kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('source_titles', $query) YIELD node, score
  RETURN 'source' AS kind, node.id AS id, node.title AS title,
    [text IN [node.title, node.author, node.publisher] WHERE text IS NOT NULL] AS texts, [] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'claim' IN $kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('claim_statements', $query) YIELD node, score
  RETURN 'claim' AS kind, node.id AS id, node.statement AS title, [node.statement] AS texts, [] AS labels, score
  ORDER BY score DESC, id
  LIMIT $most
}
RETURN kind, id, title, texts, labels, score
