// Big producer or big promise? A country’s claims against the figures
// What a country is said to deliver or to hold in the ground, beside the figures of the yearly surveys.
// Place in the list: 9
// $country: Country = democratic-republic-of-the-congo    the country to look at
MATCH (country:Entity&Country {id: $country})<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(what:Entity)
WHERE claim.relation IN ['SUPPLIES', 'HOLDS_DEPOSITS']
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
// A delivery to a country names its mineral as what it is about.
OPTIONAL MATCH (claim)-[:OBJECT|ABOUT]->(mineral:Mineral)<-[:OF]-(figure:Observation)-[:IN]->(country)
WITH claim, what, source, asserter, figure
ORDER BY figure.year DESC, figure.edition DESC, figure.id
RETURN
  what.name AS what,
  CASE claim.relation WHEN 'SUPPLIES' THEN 'delivers' ELSE 'has in the ground' END AS told,
  claim,
  claim.polarity AS polarity,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  source,
  // Years and editions are never averaged; a figure may say that the survey has no row.
  collect(DISTINCT figure) AS figures,
  source.group = 'document'
    OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) } AS first
ORDER BY first DESC, source.group, told, claim.id
