// A relationship is as firm as the firmest claim of the documents behind it, or of the record where it alone speaks;
// nothing else firms it up. It is disputed when one of its claims is.
MATCH ()-[relationship]->() WHERE relationship.claims IS NOT NULL
MATCH (claim:Claim)-[:CITES]->(source:Source) WHERE claim.id IN relationship.claims
WITH relationship, collect({modality: claim.modality, document: source.group = 'document', disputed: coalesce(claim.disputed, false)}) AS behind
WITH relationship, behind, any(mark IN behind WHERE mark.document) AS told
WITH relationship, behind, told, [mark IN behind WHERE mark.document OR NOT told | mark.modality] AS deciding
WITH relationship, CASE
  WHEN head([word IN ['stated', 'reported', 'attributed', 'presupposed', 'judged', 'conditional', 'hypothetical', 'alleged'] WHERE word IN deciding]) <> relationship.modality
    THEN 'its claims do not say it as firmly, or say it more firmly, than: ' + relationship.modality
  WHEN told = relationship.recordOnly THEN 'it is not marked rightly as known from the record alone'
  WHEN any(mark IN behind WHERE mark.disputed) <> relationship.disputed THEN 'it is not marked disputed as its claims are'
END AS why
WHERE why IS NOT NULL
RETURN 'relationship ' + relationship.id AS what, why
