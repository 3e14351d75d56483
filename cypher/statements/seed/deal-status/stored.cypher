// The steps of deals of one seed as they stand, in the form of its rows. `source` is the claim's own.
// $seed
MATCH (deal:Entity)-[reached:REACHED {seed: $seed}]->(source:Source)
RETURN reached {
  .status, .claim, .note, .earliest, .latest, deal: deal.id, date: reached.on,
  misplaced: CASE WHEN NOT EXISTS { (:Claim {id: reached.claim})-[:CITES]->(source) } THEN true END
} AS row
