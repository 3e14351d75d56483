/** How much one request may ask for. What is asked beyond is refused with a sentence, never cut in silence. */
export const limits = {
  /** Neighbours a page. */
  neighbours: 200,
  /** Relationships of a path. */
  hops: 6,
  paths: 20,
  /** Ends of paths. */
  ends: 6,
  /** Ids given as `nodes` or `present`. */
  nodes: 1_000,
  /** Rows of an answer. */
  rows: 1_000,
  /** Matches of a search. */
  matches: 50,
  /** Lines of a question's first picture: more than about 22 cannot be told apart with their words beside them. */
  lines: 22,
  /** Nodes of one picture; beyond that it is a table, not a picture. */
  drawn: 300,
  /** Characters of a search text. */
  text: 200,
  /** Characters of an id. */
  id: 200,
} as const;
