// A deal reaches a step by a claim, and the step points to that claim's source.
MATCH (deal)-[reached:REACHED]->(source)
WITH deal, reached, CASE
  WHEN NOT deal:Deal THEN 'only a deal has steps'
  WHEN NOT EXISTS { (:Claim {id: reached.claim})-[:CITES]->(source) } THEN 'no claim of that source is its evidence'
END AS why
WHERE why IS NOT NULL
RETURN 'step ' + coalesce(reached.status, '?') + ' of ' + coalesce(deal.id, '?') AS what, why
