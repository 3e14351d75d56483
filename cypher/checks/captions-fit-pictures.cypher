// What a picture writes under an entity has at most 28 characters and is another's in no picture.
CALL () {
  MATCH (entity:Entity)
  WHERE size(coalesce(entity.caption, entity.name)) > 28
  RETURN 'entity ' + entity.id AS what, 'it needs a caption of at most 28 characters' AS why
  UNION ALL
  MATCH (entity:Entity)
  WITH toLower(coalesce(entity.caption, entity.name)) AS caption, collect(entity.id) AS entities
  WHERE size(entities) > 1
  RETURN 'caption ' + caption AS what, 'several entities have it: ' + reduce(list = '', id IN entities | list + id + ' ') AS why
}
RETURN what, why
