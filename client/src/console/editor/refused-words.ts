import { CypherTokenType, highlightSyntax } from "@neo4j-cypher/language-support";

/** Why the console will refuse a statement that may be good Cypher. */
export type Refusal = "writes" | "loads" | "server" | "transactions" | "use";

export interface RefusedWord {
  readonly from: number;
  readonly to: number;
  readonly refusal: Refusal;
}

const clauses: Readonly<Record<string, Refusal>> = {
  CREATE: "writes",
  INSERT: "writes",
  MERGE: "writes",
  SET: "writes",
  REMOVE: "writes",
  DELETE: "writes",
  DETACH: "writes",
  NODETACH: "writes",
  FOREACH: "writes",
  DROP: "writes",
  ALTER: "writes",
  RENAME: "writes",
  GRANT: "writes",
  DENY: "writes",
  REVOKE: "writes",
  LOAD: "loads",
  SHOW: "server",
  TERMINATE: "server",
  TRANSACTIONS: "transactions",
  TRANSACTION: "transactions",
  USE: "use",
};

/**
 * The first word of each kind for which the console refuses a statement. The server's gate decides; this says it while the
 * statement is being written. What the language support takes for a name, such as a variable `set`, is none.
 */
export function refusedWords(statement: string): readonly RefusedWord[] {
  const found = new Map<Refusal, RefusedWord>();
  let isServer = false;
  for (const { token, position, tokenType } of highlightSyntax(statement)) {
    const word = token.toUpperCase();
    const refusal = tokenType === CypherTokenType.keyword && Object.hasOwn(clauses, word) ? clauses[word] : undefined;
    if (refusal === undefined) continue;
    isServer ||= refusal === "server";
    // `SHOW TRANSACTIONS` is one thing, and not two.
    if (found.has(refusal) || (refusal === "transactions" && isServer)) continue;
    const from = position.startOffset;
    found.set(refusal, { from, to: from + token.length, refusal });
  }
  return [...found.values()];
}
