// Claims by their words
// Full text over the sentences of all claims: words, "phrases", AND, NOT, miner* for what begins so, kobalt~ for similar ones. Accents and case do not matter.
// $words: String = cobalt    what to look for
CALL db.index.fulltext.queryNodes('claim_statements', $words) YIELD node AS claim, score
RETURN claim, claim.statement AS says, claim.modality AS firmness, score
ORDER BY score DESC
LIMIT 50
