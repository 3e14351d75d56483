// The derived relationships with the claims of one seed behind them; claims of others are left out.
// $seed
MATCH (subject:Entity)-[relationship:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object:Entity)
WITH subject, relationship, object, COLLECT {
  UNWIND relationship.claims AS id
  MATCH (claim:Claim {id: id, seed: $seed})
  RETURN id
} AS claims
WHERE size(claims) > 0
RETURN relationship {
  .id, .modality, .polarity, .standing, .disputed, .recordOnly, .from, .until, .sources, claims: claims,
  subject: subject.id, relation: type(relationship), object: object.id
} AS row
