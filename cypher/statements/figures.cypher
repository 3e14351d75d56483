// Figures of one country or of one mineral, the claims they bear on, the pages that give them, and what else has figures
// $ask  country, mineral  an id or null: figures of that country, of that mineral, of both; without either there are none
// In a map: Neo4j plans a statement anew for each size of a parameter, not for what a map holds.
OPTIONAL MATCH (inside:Entity {id: $ask.country})
OPTIONAL MATCH (ofIt:Entity {id: $ask.mineral})
CALL (inside, ofIt) {
  MATCH (mineral:Entity)<-[:OF]-(o:Observation)-[:IN]->(country:Entity)
  WHERE coalesce(inside, ofIt) IS NOT NULL AND country = coalesce(inside, country) AND mineral = coalesce(ofIt, mineral)
  WITH *
  ORDER BY mineral.name, o.stage, country.name, o.year, o.edition, o.id
  RETURN collect(o) AS found, collect(o {
    .id, .value, .unit, .stage, .year, .estimate, .edition, .share, .status, .note,
    country: country {.id, .name, .caption}, mineral: mineral {.id, .name, .caption},
    sources: COLLECT { MATCH (o)-[:CITES]->(s:Source) RETURN s.id ORDER BY s.id },
    bearsOn: COLLECT { MATCH (o)-[bears:BEARS_ON]->(c:Claim) RETURN {claim: c.id, verdict: bears.verdict} ORDER BY c.id }
  }) AS figures
}
CALL (found) {
  UNWIND found AS o
  MATCH (o)-[:BEARS_ON]->(c:Claim)
  WITH DISTINCT c
  MATCH (subject:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(object:Entity), (c)-[cites:CITES]->(s:Source)
  WITH *
  ORDER BY s.group, c.id
  RETURN collect(c {
// + parts/claim.cypher
  }) AS claims
}
CALL (found) {
  UNWIND found AS o
  MATCH (o)-[:CITES]->(s:Source)
  WITH DISTINCT s
  ORDER BY s.id
  RETURN collect(s {
    .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost, .titleCertainty, .authorCertainty,
    .publisherCertainty, .dateCertainty
  }) AS sources
}
CALL () {
  MATCH (:Observation)-[:IN]->(country:Entity)
  WITH DISTINCT country
  ORDER BY country.name
  RETURN collect(country {.id, .name, .caption}) AS countries
}
CALL () {
  MATCH (:Observation)-[:OF]->(mineral:Entity)
  WITH DISTINCT mineral
  ORDER BY mineral.name
  RETURN collect(mineral {.id, .name, .caption}) AS minerals
}
RETURN
  inside {.id, .name, .caption} AS country,
  ofIt {.id, .name, .caption} AS mineral,
  figures,
  claims,
  sources,
  countries,
  minerals
