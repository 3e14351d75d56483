// Every entity and every source as it is called: what is compared with what it was called before, to find corrections
MATCH (entity:Entity)
RETURN {of: 'entity', id: entity.id, fields: entity {.name, .caption}, url: null} AS named
UNION ALL
MATCH (source:Source)
RETURN {of: 'source', id: source.id, fields: source {.title, .author, .publisher, .published}, url: source.url} AS named
