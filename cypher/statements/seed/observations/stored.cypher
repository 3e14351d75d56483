// The figures of one seed as they stand, in the form of its rows.
// $seed
MATCH (observation:Observation {seed: $seed})
RETURN observation {
  .id, .value, .unit, .stage, .year, .estimate, .edition, .share, .status, .note,
  mineral: head([(observation)-[of:OF]->(mineral) WHERE of.seed = $seed | mineral.id]),
  country: head([(observation)-[in:IN]->(place) WHERE in.seed = $seed | place.id]),
  sources: [(observation)-[cites:CITES]->(source) WHERE cites.seed = $seed | source.id],
  bearsOn: [(observation)-[bearsOn:BEARS_ON]->(claim) WHERE bearsOn.seed = $seed | claim.id],
  verdict: head([(observation)-[bearsOn:BEARS_ON]->(claim) WHERE bearsOn.seed = $seed | bearsOn.verdict])
} AS row
