// Every word that chooses from a list is on that list.
CALL () {
  MATCH (claim:Claim)
  UNWIND [
    ['relation', claim.relation, ['NEGOTIATES', 'SUPPLIES', 'SUPPORTS', 'OPPOSES', 'SEEKS', 'PARTY_TO', 'COVERS', 'ASSESSES', 'LEADS', 'SERVES', 'PART_OF', 'HOLDS_DEPOSITS', 'EXCLUDES', 'PRESSURES', 'ENACTS', 'CONTROLS', 'HOSTS', 'REPRESENTS', 'SAME_AS']],
    ['modality', claim.modality, ['stated', 'reported', 'attributed', 'presupposed', 'judged', 'conditional', 'hypothetical', 'alleged']],
    ['polarity', claim.polarity, ['affirmed', 'negative', 'unknown']],
    ['standing', claim.standing, ['holds', 'past', 'proposed', 'expected', 'cancelled', 'hypothetical']]
  ] AS word
  RETURN 'claim ' + claim.id AS what, word
  UNION ALL
  MATCH (source:Source)
  UNWIND [
    ['group', source.group, ['document', 'record']],
    ['kind', source.kind, ['news', 'commentary', 'opinion', 'trade-press', 'agency', 'official', 'state-media', 'company', 'reference']],
    ['titleCertainty', coalesce(source.titleCertainty, 'unknown'), ['printed', 'inferred', 'unknown']],
    ['authorCertainty', coalesce(source.authorCertainty, 'unknown'), ['printed', 'inferred', 'unknown']],
    ['publisherCertainty', coalesce(source.publisherCertainty, 'unknown'), ['printed', 'inferred', 'unknown']],
    ['dateCertainty', coalesce(source.dateCertainty, 'unknown'), ['printed', 'inferred', 'unknown']]
  ] AS word
  RETURN 'source ' + source.id AS what, word
  UNION ALL
  MATCH (dispute:Dispute)
  RETURN 'dispute ' + dispute.id AS what, ['kind', dispute.kind, ['sources-disagree', 'record-qualifies', 'within-one-source']] AS word
  UNION ALL
  MATCH (deal)-[reached:REACHED]->()
  RETURN 'deal ' + deal.id AS what, ['status', reached.status, ['demanded', 'drafted', 'rejected', 'proposed', 'expected', 'failed', 'intent', 'signed', 'ratified', 'funded', 'ended']] AS word
  UNION ALL
  MATCH (figure:Observation)
  UNWIND [
    ['stage', figure.stage, ['mine', 'refinery', 'sponge', 'concentrate']],
    ['edition', figure.edition, ['MCS 2025', 'MCS 2026', 'WNA']],
    ['status', figure.status, ['confirmed', 'confirmed-secondary', 'confirmed-extract', 'share-only', 'withheld', 'not-listed']]
  ] AS word
  RETURN 'observation ' + figure.id AS what, word
  UNION ALL
  MATCH (figure:Observation)-[bears:BEARS_ON]->(claim:Claim)
  RETURN 'observation ' + figure.id + ' on ' + claim.id AS what, ['verdict', bears.verdict, ['supports', 'contradicts', 'context']] AS word
}
WITH what, word WHERE word[1] IS NULL OR NOT word[1] IN word[2]
RETURN what, word[0] + ' is ' + coalesce(toString(word[1]), 'missing') + ', which is not a word of the model' AS why
