// What a picture needs of nodes and relationships, as lists of plain values (the driver reads them faster than maps).
// Takes   nodes, relationships   what to draw
// Gives   drawnNodes             [id, name, caption, labels, iso2, symbol, role, collective, hypothetical, recordOnly, when, aliases, degree, lines, belongsTo]
//           degree, lines and recordOnly are derived: cypher/derive/40-entities.cypher; belongsTo: ids of what it
//           belongs to by context, near and far, as far as organizations lead on (not from a rebel group to the region it holds)
//         drawnRelationships     [id, type, source, target, modality, polarity, standing, disputed, from, until]
//         drawnMarks             [relationship, claim, source, kind, group, asserters, denials, gives, gets, modality, disputed, saidOn, from, until, dated, earliest, latest]
//           asserters: [id, caption] of each; denials, issued by the one spoken of: [id, caption, id or null, caption]
//           of the denier and, where it is another, of the object the denial names
CALL (nodes) {
  UNWIND nodes AS n
  RETURN collect([
    n.id, n.name, n.caption, [label IN labels(n) WHERE label <> 'Entity'], n.iso2, n.symbol, n.role,
    coalesce(n.collective, false), coalesce(n.hypothetical, false), coalesce(n.recordOnly, false), n.when, n.aliases,
    coalesce(n.degree, 0), coalesce(n.lines, 0),
    COLLECT {
      MATCH (n) (()-[:BELONGS_TO]->(:Organization)){0,3} (:Entity)-[:BELONGS_TO]->(whole:Entity)
      WHERE whole <> n
      WITH DISTINCT whole.id AS id
      RETURN id
      ORDER BY id
    }
  ]) AS drawnNodes
}
CALL (relationships) {
  UNWIND relationships AS r
  RETURN collect([
    r.id, type(r), startNode(r).id, endNode(r).id, r.modality, r.polarity, r.standing, r.disputed, r.from, r.until
  ]) AS drawnRelationships
}
CALL (relationships) {
  UNWIND relationships AS r
  UNWIND r.claims AS claim
  MATCH (c:Claim {id: claim})-[:CITES]->(s:Source)
  RETURN collect([
    r.id, c.id, s.id, s.kind, s.group, [(c)-[:ASSERTED_BY]->(who:Entity) | [who.id, coalesce(who.caption, who.name)]],
// + parts/denials.cypher
    , c.gives, c.gets, c.modality, c.disputed, c.saidOn, c.from, c.until, coalesce(c.dated, 'undated'),
    toString(c.earliest), toString(c.latest)
  ]) AS drawnMarks
}
