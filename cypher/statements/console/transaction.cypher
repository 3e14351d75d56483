// Whether a statement of the console is still at work: a row while it is.
// $id: as it stands in its metadata
SHOW TRANSACTIONS YIELD metaData, status
WHERE metaData.lodeline = 'console' AND metaData.id = $id
RETURN status
