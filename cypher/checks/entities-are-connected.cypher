// Nothing stands alone: every entity is in a claim, a figure or a context, or something is drawn from it.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)--() }
RETURN 'entity ' + coalesce(entity.id, '?') AS what, 'it is connected to nothing' AS why
