// One load at a time: whoever comes second waits at this node until the first has ended its transaction, and then
// finds the rows stored. The constraint on a set's name makes it wait; the node itself is never kept.
MERGE (turn:SeedSet {name: '(loading)'})
DELETE turn
