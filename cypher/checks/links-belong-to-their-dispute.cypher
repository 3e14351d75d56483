// A link that names a dispute joins two claims on which that dispute turns; no claim bears on itself.
MATCH (acting:Claim)-[link:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES]->(bearing:Claim)
WITH acting, link, bearing, CASE
  WHEN acting = bearing THEN 'a claim bears on itself'
  WHEN link.dispute IS NOT NULL AND NOT (
    EXISTS { (:Dispute {id: link.dispute})-[:TURNS_ON]->(acting) } AND EXISTS { (:Dispute {id: link.dispute})-[:TURNS_ON]->(bearing) }
  ) THEN 'it names dispute ' + link.dispute + ', which does not turn on both claims'
END AS why
WHERE why IS NOT NULL
RETURN 'link ' + acting.id + ' ' + type(link) + ' ' + bearing.id AS what, why
