// Everything has one id. Neo4j Community can declare no more than that; the rest is in cypher/checks.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (dispute:Dispute) REQUIRE dispute.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (observation:Observation) REQUIRE observation.id IS UNIQUE;
CREATE CONSTRAINT seed_set_name IF NOT EXISTS FOR (set:SeedSet) REQUIRE set.name IS UNIQUE;
