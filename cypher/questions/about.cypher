// What is said about this
// Every claim that has it at one end, the documents before the record; other mentions and figures stand in the rows.
// $entity: Entity = united-states    whom or what to look at
MATCH (entity:Entity {id: $entity})
OPTIONAL MATCH (entity)<-[part:SUBJECT|OBJECT|ABOUT|ORIGIN|ASSERTED_BY|VIA|OF|IN]-(said:Claim|Observation)-[:CITES]->(source:Source)
WITH entity, said, collect(DISTINCT type(part)) AS parts, collect(DISTINCT source) AS sources
WITH *, 'SUBJECT' IN parts OR 'OBJECT' IN parts AS atAnEnd
RETURN
  entity,
  CASE WHEN atAnEnd THEN said END AS claim,
  CASE WHEN said:Claim AND NOT atAnEnd THEN said.statement END AS mentionedIn,
  CASE WHEN said:Observation THEN said END AS figure,
  said.modality AS firmness,
  said.saidOn AS saidOn,
  sources,
  // What the documents say comes first; of somebody they do not speak of, everything.
  atAnEnd AND (
    any(source IN sources WHERE source.group = 'document')
    OR EXISTS { (said)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) }
  ) AS first
ORDER BY
  first DESC,
  atAnEnd DESC,
  said.relation IN ['NEGOTIATES', 'SUPPLIES', 'SUPPORTS', 'OPPOSES'] DESC,
  said.id
