    // Of a claim c: denials that the one spoken of issued, each [denier, its caption, the object denied or null where it is the claim's own, its caption].
    CASE WHEN c.polarity = 'affirmed' THEN COLLECT {
      MATCH (c)-[:SUBJECT]->(accused:Entity)<-[:SUBJECT]-(no:Claim {polarity: 'negative'})-[:CONTRADICTS|QUALIFIES]->(c),
            (accused)<-[:ASSERTED_BY]-(no)-[:OBJECT]->(of:Entity)
      WHERE no.relation = c.relation
      RETURN [accused.id, coalesce(accused.caption, accused.name), CASE WHEN (c)-[:OBJECT]->(of) THEN null ELSE of.id END, coalesce(of.caption, of.name)]
      ORDER BY no.id
    } ELSE [] END
