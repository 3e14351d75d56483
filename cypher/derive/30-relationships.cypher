// Claims that agree on subject, relation, object, polarity and standing make one relationship.
// The firmest claim of the documents decides how firmly it is said; claims of the record decide only where no
// document speaks. A relationship that stands as it should is not written again.
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:CITES]->(source:Source)
WITH subject, object, claim, source,
  CASE claim.modality
    WHEN 'stated' THEN 1 WHEN 'reported' THEN 2 WHEN 'attributed' THEN 3 WHEN 'presupposed' THEN 4
    WHEN 'judged' THEN 5 WHEN 'conditional' THEN 6 WHEN 'hypothetical' THEN 7 ELSE 8
  END AS place
ORDER BY source.group = 'document' DESC, place, claim.id
WITH subject, object, claim.relation AS type, claim.polarity AS polarity, claim.standing AS standing,
  collect(claim) AS claims,
  collect(CASE WHEN source.group = 'document' THEN claim END) AS ofDocuments,
  collect(DISTINCT source.id) AS sources
WITH *, CASE WHEN size(ofDocuments) > 0 THEN ofDocuments ELSE claims END AS deciding
WITH subject, object, type,
  // The first day and the last that the deciding claims give, as they give it.
  head(COLLECT {
    UNWIND deciding AS claim
    WITH claim WHERE claim.from IS NOT NULL
    RETURN claim.from ORDER BY claim.earliest, claim.from LIMIT 1
  }) AS from,
  head(COLLECT {
    UNWIND deciding AS claim
    WITH claim WHERE claim.until IS NOT NULL
    RETURN claim.until ORDER BY claim.latest DESC, claim.until LIMIT 1
  }) AS until,
  {
    id: subject.id + '.' + type + '.' + object.id + '.' + polarity + '.' + standing,
    claims: [claim IN claims | claim.id],
    sources: sources,
    modality: head(deciding).modality,
    polarity: polarity,
    standing: standing,
    disputed: any(claim IN claims WHERE claim.disputed),
    recordOnly: size(ofDocuments) = 0
  } AS wanted
WITH subject, object, type, from, until, wanted,
  // Between the two, by types that are named: by one that is known row by row only, every claim of both is looked at.
  head([
    (subject)-[found:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object)
    WHERE found.id = wanted.id AND type(found) = type | found
  ]) AS stored
WHERE stored IS NULL
  OR stored {.*, from: '', until: ''} <> wanted {.*, from: '', until: ''}
  OR coalesce(stored.from, '') <> coalesce(from, '')
  OR coalesce(stored.until, '') <> coalesce(until, '')
CALL (subject, object, type, stored) {
  WITH stored
  WHERE stored IS NOT NULL
  RETURN stored AS relationship
  UNION ALL
  WITH stored
  WHERE stored IS NULL
  CREATE (subject)-[relationship:$(type)]->(object)
  RETURN relationship
}
SET relationship = wanted
SET relationship.from = from, relationship.until = until
RETURN sum(toInteger(stored IS NULL)) AS created, sum(toInteger(stored IS NOT NULL)) AS changed
