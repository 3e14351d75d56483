// The labels, relationship types and property keys a statement can name
RETURN
  COLLECT { CALL db.labels() YIELD label RETURN label ORDER BY label } AS labels,
  COLLECT { CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType } AS relationshipTypes,
  COLLECT { CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey } AS propertyKeys
