// One row where there is a dispute of this id
// $id  the dispute
MATCH (d:Dispute {id: $id})
RETURN d.id AS id
