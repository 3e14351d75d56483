// Two seeds never own one row; of rows without an id of their own, links and steps of deals, only this check can tell.
CALL () {
  MATCH (acting:Claim)-[link:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES]->(bearing:Claim)
  WITH 'link ' + acting.id + ' ' + type(link) + ' ' + bearing.id AS what, collect(DISTINCT link.seed) AS seeds
  RETURN what, seeds
  UNION ALL
  MATCH (deal)-[reached:REACHED]->()
  WITH 'step ' + reached.status + ' of ' + deal.id + ' by claim ' + reached.claim AS what, collect(DISTINCT reached.seed) AS seeds
  RETURN what, seeds
}
WITH what, seeds WHERE size(seeds) > 1
RETURN what, 'several seeds give it: ' + reduce(list = '', seed IN seeds | list + seed + ' ') AS why
