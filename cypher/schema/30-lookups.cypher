// What is looked up by something else than its id.
CREATE INDEX claim_relation IF NOT EXISTS FOR (claim:Claim) ON (claim.relation);
CREATE INDEX claim_seed IF NOT EXISTS FOR (claim:Claim) ON (claim.seed);
CREATE INDEX entity_seed IF NOT EXISTS FOR (entity:Entity) ON (entity.seed);
CREATE INDEX source_seed IF NOT EXISTS FOR (source:Source) ON (source.seed);
CREATE INDEX dispute_seed IF NOT EXISTS FOR (dispute:Dispute) ON (dispute.seed);
CREATE INDEX observation_seed IF NOT EXISTS FOR (observation:Observation) ON (observation.seed);
