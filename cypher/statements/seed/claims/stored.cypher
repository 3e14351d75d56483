// The claims of one seed as they stand, in the form of its rows.
// $seed
MATCH (claim:Claim {seed: $seed})
RETURN claim {
  .id, .relation, .polarity, .modality, .standing, .statement, .note, .statusText, .role, .gives, .gets,
  .quantity, .unit, .saidOn, .from, .until, .dated, .earliest, .latest,
  subject: head([(claim)-[end:SUBJECT]->(entity) WHERE end.seed = $seed | entity.id]),
  object: head([(claim)-[end:OBJECT]->(entity) WHERE end.seed = $seed | entity.id]),
  origin: head([(claim)-[end:ORIGIN]->(entity) WHERE end.seed = $seed | entity.id]),
  asserter: head([(claim)-[end:ASSERTED_BY]->(entity) WHERE end.seed = $seed | entity.id]),
  via: head([(claim)-[end:VIA]->(entity) WHERE end.seed = $seed | entity.id]),
  about: [(claim)-[end:ABOUT]->(entity) WHERE end.seed = $seed | entity.id],
  source: head([(claim)-[cites:CITES]->(source) WHERE cites.seed = $seed | source.id]),
  paragraph: head([(claim)-[cites:CITES]->(source) WHERE cites.seed = $seed | cites.paragraph]),
  sentence: head([(claim)-[cites:CITES]->(source) WHERE cites.seed = $seed | cites.sentence])
} AS row
