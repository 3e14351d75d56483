// What lies in the ground is never presented as supply: not by a relationship whose claims speak of deposits, not by
// a yearly flow given for deposits, not by a figure of supply said to support or contradict them.
CALL () {
  MATCH (holder)-[relationship:SUPPLIES]->(mineral)
  MATCH (claim:Claim {relation: 'HOLDS_DEPOSITS'}) WHERE claim.id IN relationship.claims
  RETURN 'relationship ' + relationship.id AS what, 'it presents deposits as supply: claim ' + claim.id AS why
  UNION
  MATCH (claim:Claim {relation: 'HOLDS_DEPOSITS'})
  WHERE claim.unit =~ '(?i).*(a year|per year|/ ?y|a month|of imports|of exports).*'
  RETURN 'claim ' + claim.id AS what, 'it gives a flow for deposits: ' + claim.unit AS why
  UNION
  MATCH (figure:Observation)-[bears:BEARS_ON]->(claim:Claim {relation: 'HOLDS_DEPOSITS'})
  WHERE bears.verdict <> 'context'
  RETURN 'observation ' + figure.id AS what, 'a figure of supply is said to decide about deposits: claim ' + claim.id AS why
}
RETURN what, why
