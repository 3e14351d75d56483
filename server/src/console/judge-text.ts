import { allowedFunctions } from "./allowed-functions.ts";
import { allowedProcedures } from "./allowed-procedures.ts";
import { ConsoleFailure } from "./console-failure.ts";
import type { Token } from "./cypher-tokens.ts";
import { bounds } from "./bounds.ts";
import { placeOf } from "./place-of.ts";
import type { ReadStatement } from "./read-statement.ts";

/**
 * Refuses what a plan does not show. Neo4j plans a subquery inside a list comprehension, a CASE or a map as a nested
 * plan that EXPLAIN leaves out, so the text itself must be free of LOAD CSV, IN TRANSACTIONS, and every procedure and
 * plug-in function that is not allowed. Where it cannot tell a clause from a variable of that name, it refuses.
 * @throws ConsoleFailure
 */
export function judgeText({ body, tokens }: ReadStatement): void {
  const refuse = (token: Token, message: string): never => {
    throw new ConsoleFailure("REFUSED", message, { place: placeOf(body, token.offset) });
  };
  judgeShape(tokens, refuse);
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (isWord(token, "LOAD") && isWord(after, "CSV"))
      refuse(token, "LOAD CSV reads files and addresses: the console reads the graph alone.");
    if (isWord(token, "TRANSACTIONS", "TRANSACTION") && isInTransactions(tokens, index))
      refuse(token, "IN TRANSACTIONS opens transactions of its own: the console runs a statement in one.");
    if (isName(after) && beginsClauses(tokens, index)) {
      if (isWord(token, "USE")) refuse(token, "The console reads one database: leave USE out.");
      if (isWord(token, "SHOW", "TERMINATE"))
        refuse(
          token,
          `${token.text.toUpperCase()} is about the server and who else uses it: the console reads the graph alone.`,
        );
    }
    if (isWord(token, "CALL") && isName(after) && !isOfAnother(tokens, index)) {
      const { name } = dotted(tokens, index + 1);
      if (!allowedProcedures.has(name))
        refuse(
          after,
          `The console does not run the procedure ${shown(name)}. It runs ${[...allowedProcedures].join(", ")}.`,
        );
    }
    if (isName(token) && !isSign(before, ".") && !(isWord(before, "CALL") && !isOfAnother(tokens, index - 1))) {
      const { name, next } = dotted(tokens, index);
      if (name.includes(".") && isSign(tokens[next], "(") && !allowedFunctions.has(name.toLowerCase()))
        refuse(token, `The console does not run the function ${shown(name)}.`);
    }
  });
}

/**
 * Refuses texts whose planning would take minutes or a stack without end: the database can neither cut planning short
 * nor count what it costs. The bounds are far above what a person writes.
 */
function judgeShape(tokens: readonly Token[], refuse: (token: Token, message: string) => never): void {
  const open: boolean[] = [];
  let subqueries = 0;
  let xor = 0;
  let not = 0;
  tokens.forEach((token, index) => {
    if (isWord(token, "XOR")) xor += 1;
    if (xor > bounds.xor) refuse(token, `A statement may hold XOR ${bounds.xor} times here.`);
    not = isWord(token, "NOT") || isSign(token, "-") || isSign(token, "+") ? not + 1 : 0;
    if (not > bounds.nesting) refuse(token, `A statement may hold ${bounds.nesting} signs or NOT in a row here.`);
    if (token.kind !== "sign") return;
    if ("([{".includes(token.text)) {
      const isSubquery = token.text === "{" && beginsSubquery(tokens, index);
      open.push(isSubquery);
      if (isSubquery) subqueries += 1;
      if (open.length > bounds.nesting)
        refuse(token, `Brackets may stand in one another ${bounds.nesting} times here: write the statement in parts.`);
      if (subqueries > bounds.subqueries)
        refuse(
          token,
          `Subqueries may stand in one another ${bounds.subqueries} times here: planning more takes too long.`,
        );
    } else if (")]}".includes(token.text) && open.pop() === true) subqueries -= 1;
  });
}

/** `EXISTS {`, `COUNT {`, `COLLECT {`, `CALL {` and `CALL (x, y) {`. */
function beginsSubquery(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return isWord(before, "EXISTS", "COUNT", "COLLECT", "CALL") || isSign(before, ")");
}

function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "name" && words.includes(token.text.toUpperCase());
}

function isName(token: Token | undefined): token is Token {
  return token?.kind === "name" || token?.kind === "quoted";
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

/** True for a property, a parameter or a label of that name: `n.call`, `$call`, `:Call`. */
function isOfAnother(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isSign(before, "$") || isSign(before, ":")) return true;
  if (!isSign(before, ".")) return false;
  // A number may end in a point, and its digits may go on as what looks like a name: `0x1.`, `1_0.`
  const owner = tokens[index - 2];
  const ahead = tokens[index - 3];
  return (
    owner?.kind !== "number" && !(owner?.kind === "name" && ahead?.kind === "number" && ahead.end === owner.offset)
  );
}

/** `} IN TRANSACTIONS`, `} IN 4 CONCURRENT TRANSACTIONS`; not `x IN transactions`, a list of that name. */
function isInTransactions(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return isWord(before, "CONCURRENT") || (isWord(before, "IN") && isSign(tokens[index - 2], "}"));
}

/** True where a statement or a part of one begins. */
function beginsClauses(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || isSign(before, "{") || isWord(before, "UNION", "NEXT")) return true;
  return isWord(before, "ALL", "DISTINCT") && isWord(tokens[index - 2], "UNION");
}

/** A name with its points, `db.labels`, and the token behind it. */
function dotted(tokens: readonly Token[], from: number): { readonly name: string; readonly next: number } {
  let name = tokens[from]?.text ?? "";
  let next = from + 1;
  for (let part = tokens[next + 1]; isSign(tokens[next], ".") && isName(part); part = tokens[next + 1]) {
    name += `.${part.text}`;
    next += 2;
  }
  return { name, next };
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
