// The disputes of one seed as they stand, in the form of its rows.
// $seed
MATCH (dispute:Dispute {seed: $seed})
RETURN dispute {
  .id, .title, .summary, .kind,
  claims: COLLECT {
    MATCH (dispute)-[turnsOn:TURNS_ON {seed: $seed}]->(claim:Claim)
    RETURN claim.id ORDER BY turnsOn.position
  }
} AS row
