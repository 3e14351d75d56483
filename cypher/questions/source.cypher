// What this source says
// Everything one text or page claims, and the figures taken from it.
// $source: Source = 000    the text or page to read
MATCH (source:Source {id: $source})
OPTIONAL MATCH (source)<-[cites:CITES]-(said:Claim|Observation)
OPTIONAL MATCH (said)-[:ASSERTED_BY]->(asserter:Entity)
RETURN
  CASE WHEN said:Claim THEN said END AS claim,
  CASE WHEN said:Observation THEN said END AS figure,
  said.modality AS firmness,
  asserter.name AS saidBy,
  cites.paragraph AS paragraph,
  source
ORDER BY
  said.relation IN ['NEGOTIATES', 'SUPPLIES', 'SUPPORTS', 'OPPOSES'] DESC,
  said.id
