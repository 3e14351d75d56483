// Countries and regions supply minerals, or supply countries; deposits are of minerals; figures are of minerals, in places.
CALL () {
  MATCH (claim:Claim {relation: 'HOLDS_DEPOSITS'})-[:OBJECT]->(object:Entity) WHERE NOT object:Mineral
  RETURN 'claim ' + claim.id AS what, 'it says that there are deposits of ' + object.id + ', which is no mineral' AS why
  UNION
  MATCH (claim:Claim {relation: 'SUPPLIES'})-[:OBJECT]->(object:Entity) WHERE NOT object:Mineral AND NOT object:Country AND NOT object:Region
  RETURN 'claim ' + claim.id AS what, 'it says that ' + object.id + ' is supplied, which is no mineral, country or region' AS why
  UNION
  MATCH (figure:Observation)
  WHERE COUNT { (figure)-[:OF]->(:Mineral) } <> 1 OR COUNT { (figure)-[:OF]->() } <> 1
  RETURN 'observation ' + figure.id AS what, 'it is not of one mineral' AS why
  UNION
  MATCH (figure:Observation)
  WHERE COUNT { (figure)-[:IN]->(place:Country|Region) } <> 1 OR COUNT { (figure)-[:IN]->() } <> 1
  RETURN 'observation ' + figure.id AS what, 'it is not in one country or region' AS why
}
RETURN what, why
