// Claims that contradict each other
// Both sides, with what the link between them says.
MATCH (claim:Claim)-[link:CONTRADICTS]->(other:Claim)
RETURN claim, claim.statement AS says, other, other.statement AS againstIt, link.note AS note
ORDER BY claim.id
