// Who supplies what
// Every supply between an entity and a mineral, with how firmly it is said.
MATCH (who:Entity)-[supplies:SUPPLIES]->(mineral:Mineral)
RETURN who, supplies, mineral, supplies.modality AS firmness, supplies.standing AS state
ORDER BY who.name
