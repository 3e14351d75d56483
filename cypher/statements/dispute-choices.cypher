// Every dispute by the question it asks, in the order of their numbers
MATCH (dispute:Dispute)
RETURN dispute.id AS id, dispute.title AS name, dispute.title AS caption
ORDER BY size(dispute.id), dispute.id
