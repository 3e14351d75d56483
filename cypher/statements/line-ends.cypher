// Every relationship by its id, with the other names of both its ends
MATCH (a:Entity)-[r:NEGOTIATES|SUPPLIES|SUPPORTS|OPPOSES|SEEKS|PARTY_TO|COVERS|ASSESSES|LEADS|SERVES|PART_OF|HOLDS_DEPOSITS|EXCLUDES|PRESSURES|ENACTS|CONTROLS|HOSTS|REPRESENTS|SAME_AS]->(b:Entity)
RETURN r.id AS id, [a.name, b.name] + coalesce(a.aliases, []) + coalesce(b.aliases, []) AS names
ORDER BY id
