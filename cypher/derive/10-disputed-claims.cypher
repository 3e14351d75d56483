// A claim is disputed when it is an end of CONTRADICTS, or when the opposite is said of the same ends at the same
// standing. A claim that is only qualified, or belongs to a dispute, is not; two people who want opposite things
// do not contradict each other. `disputed` on a claim is derived, never typed in.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
WITH claim, EXISTS { (claim)-[:CONTRADICTS]-(:Claim) } OR EXISTS {
  MATCH (subject)<-[:SUBJECT]-(opposite:Claim)-[:OBJECT]->(object)
  WHERE opposite.relation = claim.relation AND opposite.standing = claim.standing
    AND [claim.polarity, opposite.polarity] IN [['affirmed', 'negative'], ['negative', 'affirmed']]
} AS disputed
WHERE claim.disputed IS NULL OR claim.disputed <> disputed
SET claim.disputed = disputed
RETURN count(*) AS changed
