// No name or alias belongs to two entities, however it is written in capitals.
MATCH (entity:Entity)
UNWIND [entity.name] + coalesce(entity.aliases, []) AS name
WITH toLower(name) AS name, collect(DISTINCT entity.id) AS entities
WHERE size(entities) > 1
RETURN 'name ' + name AS what, 'it means several entities: ' + reduce(list = '', id IN entities | list + id + ' ') AS why
