// Where the documents disagree
// The disputed points with the claims on both sides: open contradictions first, then one word against another.
// Place in the list: 15
MATCH (dispute:Dispute)-[:TURNS_ON]->(claim:Claim)-[:CITES]->(source:Source)
MATCH (claim)-[:ASSERTED_BY]->(asserter:Entity)
WITH
  dispute, claim, source, asserter,
  EXISTS { (dispute)-[:TURNS_ON]->(:Claim)-[:CONTRADICTS]->(:Claim)<-[:TURNS_ON]-(dispute) } AS contradicted,
  COUNT { (dispute)-[:TURNS_ON]->(:Claim) } AS claims
RETURN
  dispute,
  claim,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  // Drawn first: contradictions, with what the documents say and what the record denies; and pairs of claims, both.
  CASE
    WHEN claims = 2 THEN true
    WHEN contradicted THEN
      source.group = 'document'
        OR EXISTS { (claim)-[:CONTRADICTS]->(:Claim)-[:CITES]->(:Source {group: 'document'}) }
    ELSE false
  END AS first
ORDER BY first DESC, contradicted DESC, claims, dispute.id, source.group, claim.id
