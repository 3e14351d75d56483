// Every entity is of a class the model knows.
MATCH (entity:Entity)
WHERE NOT entity:Country|Region|Leader|Official|Person|RebelGroup|Organization|Mineral|Deal|Event|Policy|Goal|DealTerm|Sector
RETURN 'entity ' + coalesce(entity.id, '?') AS what, 'it has no label of the model' AS why
