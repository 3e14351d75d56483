    // One claim in full, within the braces of a map of it.
    // Takes  c                the claim
    //        subject, object  its ends
    //        s, cites         its source, and where in it the claim stands
    .id, .relation, .statement, .modality, .polarity, .standing, .disputed, .saidOn, .from, .until, .role, .gives, .gets,
    .quantity, .unit, .statusText, .note,
    subject: subject {.id, .name, .caption}, object: object {.id, .name, .caption},
    origin: head([(c)-[:ORIGIN]->(e:Entity) | e {.id, .name, .caption}]),
    about: [(c)-[:ABOUT]->(e:Entity) | e {.id, .name, .caption}],
    assertedBy: [(c)-[:ASSERTED_BY]->(e:Entity) | e {.id, .name, .caption}],
    via: [(c)-[:VIA]->(e:Entity) | e {.id, .name, .caption}],
    source: s {
      .id, .group, .kind, .title, .author, .publisher, .published, .url, .repost, .titleCertainty, .authorCertainty,
      .publisherCertainty, .dateCertainty
    },
    denials:
// + parts/denials.cypher
    ,
    paragraph: cites.paragraph, sentence: cites.sentence, earliest: toString(c.earliest)
