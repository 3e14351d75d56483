// A figure names the pages that give it, and a value has a unit. No value is not zero.
MATCH (figure:Observation)
WITH figure, CASE
  WHEN NOT EXISTS { (figure)-[:CITES]->(:Source) } THEN 'no source gives it'
  WHEN (figure.value IS NULL) <> (figure.unit IS NULL) THEN 'value and unit go together'
  WHEN figure.year IS NULL THEN 'it has no year'
END AS why
WHERE why IS NOT NULL
RETURN 'observation ' + figure.id AS what, why
