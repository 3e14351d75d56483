// What every source says of one entity: the claims that have it at an end, come from it or are about it, with what
// tells their topics, and the four texts, which are asked whether they speak or not
// $id  the entity
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[:SUBJECT|OBJECT|ABOUT|ORIGIN]-(c:Claim)
  WITH DISTINCT x, c
  MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity), (c)-[cites:CITES]->(s:Source)
  WITH *
  ORDER BY s.group, s.id, c.id
  RETURN collect(c {
    subjectLabels: labels(subject), objectLabels: labels(object),
    aboutLabels: [(c)-[:ABOUT]->(e:Entity) | {id: e.id, labels: labels(e)}],
    isStep: EXISTS { MATCH (x)-[step:REACHED]->(s) WHERE step.claim = c.id },
// + parts/claim.cypher
  }) AS claims
}
CALL () {
  MATCH (text:Source {group: 'document'})
  WITH text
  ORDER BY text.id
  RETURN collect(text {
    .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost, .titleCertainty, .authorCertainty,
    .publisherCertainty, .dateCertainty
  }) AS texts
}
RETURN x.id AS id, x.name AS name, x.caption AS caption, labels(x) AS labels, claims, texts
