// What the console's editor is told of the procedures it may name
// $names
SHOW PROCEDURES YIELD name, description, signature, argumentDescription, returnDescription, worksOnSystem, isDeprecated
WHERE name IN $names
RETURN name, description, signature, argumentDescription, returnDescription, worksOnSystem, isDeprecated
ORDER BY name
