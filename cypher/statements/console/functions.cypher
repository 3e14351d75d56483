// What the console's editor is told of the functions it may name: those without a dot, and of the others those allowed
// $names
SHOW FUNCTIONS
YIELD name, category, description, signature, isBuiltIn, argumentDescription, returnDescription, aggregating, isDeprecated
WHERE NOT name CONTAINS '.' OR toLower(name) IN $names
RETURN name, category, description, signature, isBuiltIn, argumentDescription, returnDescription, aggregating, isDeprecated
ORDER BY name
