// Figures of a mineral
// Every figure by country and edition; two editions are never averaged.
// $mineral: Mineral = cobalt    what is mined or refined
MATCH (:Entity&Mineral {id: $mineral})<-[:OF]-(figure:Observation)-[:IN]->(country:Entity)
RETURN country, figure.stage AS stage, figure.year AS year, figure.edition AS edition, figure.value AS value, figure.unit AS unit, figure.status AS status
ORDER BY stage, year, value DESC
