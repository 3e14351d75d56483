// The sources of one seed as they stand, in the form of its rows.
// $seed
MATCH (source:Source {seed: $seed})
RETURN source {
  .id, .group, .kind, .title, .author, .publisher, .published, .earliest, .latest, .url, .repost,
  .titleCertainty, .authorCertainty, .publisherCertainty, .dateCertainty,
  drawsOn: [(source)-[drawsOn:DRAWS_ON]->(other) WHERE drawsOn.seed = $seed | other.id]
} AS row
