// Dates are EDTF (ISO 8601-2). The loader reads them and stores the days they mean; a date without such days, or
// one that is no EDTF on its face, cannot be read.
CALL () {
  MATCH (claim:Claim)
  UNWIND [['saidOn', claim.saidOn, claim.dated = 'asOf'], ['from', claim.from, claim.dated = 'span'], ['until', claim.until, claim.dated = 'span']] AS given
  RETURN 'claim ' + claim.id AS what, given[0] AS column, given[1] AS date,
    claim.seed IS NULL OR claim.dated IN ['span', 'asOf', 'undated'] AND (NOT given[2] OR claim.earliest IS NOT NULL OR claim.latest IS NOT NULL) AS read
  UNION ALL
  MATCH (entity:Entity)
  RETURN 'entity ' + entity.id AS what, 'when' AS column, entity.when AS date, entity.seed IS NULL OR entity.earliest IS NOT NULL OR entity.latest IS NOT NULL AS read
  UNION ALL
  MATCH (source:Source)
  RETURN 'source ' + source.id AS what, 'published' AS column, source.published AS date, source.seed IS NULL OR source.earliest IS NOT NULL OR source.latest IS NOT NULL AS read
  UNION ALL
  MATCH (deal)-[reached:REACHED]->()
  RETURN 'step ' + coalesce(reached.status, '?') + ' of ' + coalesce(deal.id, '?') AS what, 'on' AS column, reached.on AS date, reached.seed IS NULL OR reached.earliest IS NOT NULL OR reached.latest IS NOT NULL AS read
}
WITH what, column, date, read
WHERE date IS NOT NULL AND (NOT read OR NOT date =~ '(\\.\\.|[\\[{]?(\\.\\.)?-?[0-9YX%?~]{4}[0-9X%?~-]*)([,/]|\\.\\.|[0-9X%?~-])*[\\]}]?')
RETURN what, column + ' is no date in EDTF: ' + date AS why
