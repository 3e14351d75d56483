// A claim of one of the four documents says in which paragraph it stands.
MATCH (claim:Claim)-[cites:CITES]->(source:Source {group: 'document'})
WHERE cites.paragraph IS NULL OR trim(cites.paragraph) = ''
RETURN 'claim ' + claim.id AS what, 'it cites document ' + source.id + ' without a paragraph' AS why
