// Who was left out of the room?
// Who leaves whom out, as forecast, feared or done, and who protests against a meeting that leaves others out.
// Place in the list: 7
MATCH (:Entity)-[exclusion:EXCLUDES]->(:Entity)
WITH collect(exclusion) AS exclusions
WITH
  reduce(ids = [], exclusion IN exclusions | ids + exclusion.claims) AS ids,
  [exclusion IN exclusions | startNode(exclusion)] AS excluders
CALL (ids, excluders) {
  UNWIND ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND excluders AS meeting
  MATCH (meeting:Event)<-[:OBJECT]-(claim:Claim {relation: 'OPPOSES'})
  RETURN claim
}
MATCH (source:Source)<-[:CITES]-(claim)-[:ASSERTED_BY]->(asserter:Entity)
MATCH (who:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(whom:Entity)
RETURN
  who.name AS who,
  claim,
  whom.name AS whom,
  claim.standing AS standing,
  claim.modality AS firmness,
  asserter.name AS saidBy,
  claim.saidOn AS saidOn,
  source,
  source.group = 'document' AS first
ORDER BY first DESC, claim.id
