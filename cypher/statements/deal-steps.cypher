// The dated steps of deals, each with the claim that is its evidence
// $ask  deals  ids of deals
// In a map: Neo4j plans a statement anew for each size of a list that is a parameter, not of one within a map.
UNWIND $ask.deals AS id
MATCH (deal:Entity&Deal {id: id})-[step:REACHED]->(source:Source)
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {id: step.claim})-[:OBJECT]->(object:Entity)
MATCH (subject)-[line]->(object)
WHERE claim.id IN line.claims
RETURN
  deal.id AS deal,
  step.status AS status,
  step.on AS on,
  toString(step.earliest) AS earliest,
  toString(step.latest) AS latest,
  claim.id AS claim,
  claim.statement AS statement,
  line.id AS relationship,
  source.group AS group
ORDER BY deal, step.earliest, step.latest, step.on, claim
