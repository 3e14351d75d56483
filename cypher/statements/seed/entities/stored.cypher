// The entities of one seed as they stand, in the form of its rows. A label of somebody else's is left out.
// $seed
MATCH (entity:Entity {seed: $seed})
RETURN entity {
  .id, .name, .caption, .aliases, .summary, .iso2, .iso3, .symbol, .role, .collective, .hypothetical,
  .when, .earliest, .latest, .origin,
  labels: [label IN labels(entity) WHERE label IN
    ['Country', 'Region', 'Leader', 'Official', 'Person', 'RebelGroup', 'Organization', 'Mineral', 'Deal', 'Event', 'Policy', 'Goal', 'DealTerm', 'Sector']],
  context: [(entity)-[belongsTo:BELONGS_TO]->(whole) WHERE belongsTo.seed = $seed | whole.id]
} AS row
