// Full text. `standard-folding` finds "Félix" by "felix"; the default analyzer does not.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.caption, entity.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_titles IF NOT EXISTS FOR (source:Source) ON EACH [source.title, source.author, source.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX claim_statements IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.statement]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX dispute_titles IF NOT EXISTS FOR (dispute:Dispute) ON EACH [dispute.title, dispute.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
