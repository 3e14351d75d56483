/** A piece of a statement as Cypher cuts it, with where it begins. */
export interface Token {
  readonly kind: "name" | "quoted" | "number" | "text" | "sign";
  /** A name as written, what stands in back-ticks without them, a sign; empty for text. */
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

// Whatever Neo4j skips, and a little more: a character that we skip and Neo4j does not can only make it refuse.
// oxlint-disable-next-line no-control-regex -- those are white space to Cypher
const space = /[\s\u001c-\u001f\u0085\u180e\u200b\u2060\ufeff]/;
const nameStart = /[\p{L}\p{Nl}\p{Pc}\p{Sc}]/u;
const namePart = /[\p{L}\p{Nl}\p{Pc}\p{Sc}\p{Nd}\p{Mn}\p{Mc}\p{Cf}\p{Cc}]/u;

/**
 * Cuts a statement into its tokens: white space and comments are left out, names in back-ticks lose them. It knows
 * no grammar. A statement whose quote or comment does not end gives what there was before it: Neo4j refuses it.
 */
export function cypherTokens(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = statement;
  let at = 0;
  const characterAt = (index: number) => String.fromCodePoint(statement.codePointAt(index) ?? 0);
  while (at < length) {
    const character = characterAt(at);
    const offset = at;
    if (space.test(character)) at += character.length;
    else if (statement.startsWith("//", at)) {
      // A carriage return or a line feed, and nothing else, ends it.
      while (at < length && statement[at] !== "\n" && statement[at] !== "\r") at += 1;
    } else if (statement.startsWith("/*", at)) {
      const end = statement.indexOf("*/", at + 2);
      if (end === -1) return tokens;
      at = end + 2;
    } else if (character === "'" || character === '"') {
      at += 1;
      while (at < length && statement[at] !== character) at += statement[at] === "\\" ? 2 : 1;
      if (at >= length) return tokens;
      at += 1;
      tokens.push({ kind: "text", text: "", offset, end: at });
    } else if (character === "`") {
      let text = "";
      for (at += 1; ;) {
        const end = statement.indexOf("`", at);
        if (end === -1) return tokens;
        text += statement.slice(at, end);
        at = end + 1;
        if (statement[at] !== "`") break;
        text += "`";
        at += 1;
      }
      tokens.push({ kind: "quoted", text, offset, end: at });
    } else if (/\d/.test(character)) {
      // Digits alone: of 0x1F or 1e9 the rest is a name to us, so that no clause can hide behind a digit.
      while (at < length && /\d/.test(characterAt(at))) at += 1;
      tokens.push({ kind: "number", text: statement.slice(offset, at), offset, end: at });
    } else if (nameStart.test(character) && character !== "$") {
      while (at < length && !space.test(characterAt(at)) && namePart.test(characterAt(at)))
        at += characterAt(at).length;
      tokens.push({ kind: "name", text: statement.slice(offset, at), offset, end: at });
    } else {
      at += character.length;
      tokens.push({ kind: "sign", text: character, offset, end: at });
    }
  }
  return tokens;
}
