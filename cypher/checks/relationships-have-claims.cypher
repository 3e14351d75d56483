// A derived relationship is backed by the claims it names, and by those alone: its ends, type, polarity and
// standing are theirs, and its id says so.
MATCH (subject)-[relationship:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(object)
WITH relationship,
  coalesce(subject.id, '?') + ' ' + type(relationship) + ' ' + coalesce(object.id, '?') AS what,
  coalesce(subject.id + '.' + type(relationship) + '.' + object.id + '.' + relationship.polarity + '.' + relationship.standing, '') AS id,
  [named IN coalesce(relationship.claims, []) WHERE NOT EXISTS {
    MATCH (subject)<-[:SUBJECT]-(claim:Claim {id: named})-[:OBJECT]->(object)
    WHERE claim.relation = type(relationship) AND claim.polarity = relationship.polarity AND claim.standing = relationship.standing
  }] AS foreign
WITH what, CASE
  WHEN size(coalesce(relationship.claims, [])) = 0 THEN 'no claim stands behind it'
  WHEN size(foreign) > 0 THEN 'it names claims that do not say it: ' + reduce(list = '', claim IN foreign | list + claim + ' ')
  WHEN coalesce(relationship.id, '') <> id THEN 'its id is not made of its ends, type, polarity and standing'
END AS why
WHERE why IS NOT NULL
RETURN what, why
