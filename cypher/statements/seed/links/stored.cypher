// The links of one seed as they stand, in the form of its rows.
// $seed
MATCH (acting:Claim)-[link:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES {seed: $seed}]->(bearing:Claim)
RETURN {from: acting.id, type: type(link), to: bearing.id, note: link.note, dispute: link.dispute} AS row
