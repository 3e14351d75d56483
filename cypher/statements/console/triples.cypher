// Which label has which relationship to which, by Neo4j's own counts: nodes that stand for labels, and what joins them
CALL db.schema.visualization() YIELD nodes, relationships
RETURN nodes, relationships
