// Nothing ends before it begins.
CALL () {
  MATCH (thing:Claim|Entity|Source) WHERE thing.earliest > thing.latest
  RETURN toLower(head(labels(thing))) + ' ' + thing.id AS what
  UNION ALL
  MATCH (deal)-[reached:REACHED]->() WHERE reached.earliest > reached.latest
  RETURN 'step ' + coalesce(reached.status, '?') + ' of ' + coalesce(deal.id, '?') AS what
}
RETURN what, 'it ends before it begins' AS why
