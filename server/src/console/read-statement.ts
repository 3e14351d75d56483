import { ConsoleFailure } from "./console-failure.ts";
import { cypherTokens, type Token } from "./cypher-tokens.ts";
import { placeOf } from "./place-of.ts";

/** A statement without what stands before it. */
export interface ReadStatement {
  readonly mode: "run" | "explain" | "profile";
  /** As given, with blanks in place of `EXPLAIN`, `PROFILE` and `CYPHER 5`: every place in it stays where it was. */
  readonly body: string;
  /** The body's tokens. */
  readonly tokens: readonly Token[];
  /** `5` or `25`, where it was asked for. */
  readonly language: string | undefined;
}

/**
 * Takes `EXPLAIN`, `PROFILE` and `CYPHER 5` off a statement, in the order they are given.
 * @throws ConsoleFailure where there is no statement, or something before it that the console does not take.
 */
export function readStatement(statement: string): ReadStatement {
  const escape = /\\u/i.exec(statement);
  if (escape !== null)
    throw new ConsoleFailure(
      "REFUSED",
      "Escapes such as \\u0041 are not taken here, for Cypher reads them even in its keywords: write the letter itself.",
      { place: placeOf(statement, escape.index) },
    );
  if (statement.includes("\0"))
    throw new ConsoleFailure("REFUSED", "The statement holds a character that is no text (NUL).", {
      place: placeOf(statement, statement.indexOf("\0")),
    });
  const tokens = cypherTokens(statement);
  const [first] = tokens;
  if (first?.text === ":" && first.kind === "sign")
    throw new ConsoleFailure(
      "STATEMENT",
      "A line that begins with a colon is for Neo4j Browser: give parameters beside the statement, and leave the colon's line out.",
      { place: placeOf(statement, first.offset) },
    );

  let mode: ReadStatement["mode"] = "run";
  let language: string | undefined;
  let hasOptions = false;
  let body = statement;
  let at = 0;
  const blank = ({ offset, end }: Token) => {
    body = body.slice(0, offset) + " ".repeat(end - offset) + body.slice(end);
    at += 1;
  };
  for (let token = tokens[at]; token?.kind === "name"; token = tokens[at]) {
    const word = token.text.toUpperCase();
    if (word === "EXPLAIN" || word === "PROFILE") {
      if (mode !== "run")
        throw new ConsoleFailure("REFUSED", "EXPLAIN and PROFILE stand before a statement once, and not together.", {
          place: placeOf(statement, token.offset),
        });
      mode = word === "EXPLAIN" ? "explain" : "profile";
      blank(token);
    } else if (word === "CYPHER") {
      if (hasOptions)
        throw new ConsoleFailure("REFUSED", "CYPHER stands before a statement once.", {
          place: placeOf(statement, token.offset),
        });
      hasOptions = true;
      blank(token);
      const version = tokens[at];
      if (version?.kind === "number" && (version.text === "5" || version.text === "25")) {
        language = version.text;
        blank(version);
      }
      const option = tokens[at];
      if (option?.kind === "number" || (option?.kind === "name" && tokens[at + 1]?.text === "="))
        throw new ConsoleFailure(
          "REFUSED",
          "Behind CYPHER the console takes the language alone, 5 or 25: how a statement is planned and run is not for it to say.",
          { place: placeOf(statement, option.offset) },
        );
    } else break;
  }

  const rest = tokens.slice(at);
  const semicolon = rest.findIndex(({ kind, text }) => kind === "sign" && text === ";");
  const second = semicolon === -1 ? undefined : rest.slice(semicolon).find(({ text }) => text !== ";");
  if (second !== undefined)
    throw new ConsoleFailure("REFUSED", "One statement at a time: run what stands behind the semicolon by itself.", {
      place: placeOf(statement, second.offset),
    });
  if (rest.every(({ text, kind }) => kind === "sign" && text === ";"))
    throw new ConsoleFailure("STATEMENT", "There is no statement to run.");
  return { mode, body, tokens: rest, language };
}
