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
    [label IN labels(node) WHERE label <> 'Entity'] AS labels, score,
    node {.id, .name, .caption, .aliases, .iso2, .symbol, .role, .collective, .hypothetical, .when} AS entity,
    null AS claim, null AS source
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'source' IN $ask.kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('source_titles', $ask.query) YIELD node, score
  RETURN 'source' AS kind, node.id AS id, node.title AS title,
    [text IN [node.title, node.author, node.publisher] WHERE text IS NOT NULL] AS texts, [] AS labels, score,
    null AS entity, null AS claim,
    node {
      .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost,
      .titleCertainty, .authorCertainty, .publisherCertainty, .dateCertainty
    } AS source
  ORDER BY score DESC, id
  LIMIT $most
UNION ALL
  UNWIND CASE WHEN 'claim' IN $ask.kinds THEN [1] ELSE [] END AS wanted
  CALL db.index.fulltext.queryNodes('claim_statements', $ask.query) YIELD node, score
  WITH node, score
  ORDER BY score DESC, node.id
  LIMIT $most
  MATCH (subject:Entity)<-[:SUBJECT]-(node)-[:OBJECT]->(object:Entity), (node)-[:CITES]->(source:Source)
  RETURN 'claim' AS kind, node.id AS id, node.statement AS title, [node.statement] AS texts, [] AS labels, score,
    null AS entity,
    node {.relation, .modality, .polarity, .standing, .disputed, subject: subject.id, object: object.id} AS claim,
    source {
      .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost,
      .titleCertainty, .authorCertainty, .publisherCertainty, .dateCertainty
    } AS source
}
RETURN kind, id, title, texts, labels, score, entity, claim, source
