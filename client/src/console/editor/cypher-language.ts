import { StreamLanguage, type StringStream } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** Where a reader of the text is: what is open, and what stood last. */
interface State {
  comment: boolean;
  /** Open brackets, innermost last. */
  open: string[];
  /** A name that comes now is a label, or a type within square brackets: behind a colon, and behind `|` and `&` after one. */
  names: boolean;
  /** What stood last was such a name. */
  named: boolean;
  /** The last sign was a dot: what follows is a property, even where it looks like a word of the language. */
  dotted: boolean;
  /** A name that a person gives follows: behind AS, and first within round brackets. */
  given: false | "alias" | "bracket";
}

const keywords = new Set(
  (
    "ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT CREATE CSV CYPHER DELETE DESC DESCENDING DETACH DISTINCT " +
    "ELSE END ENDS EXISTS EXPLAIN FIELDTERMINATOR FINISH FOREACH FROM HEADERS IN INSERT IS LIMIT LOAD MATCH MERGE NONE NOT NULL " +
    "OFFSET ON OPTIONAL OR ORDER PROFILE REDUCE REMOVE RETURN SET SHORTEST SHOW SINGLE SKIP STARTS THEN TO TRANSACTIONS TRUE FALSE " +
    "UNION UNWIND USE USING WHEN WHERE WITH XOR YIELD"
  ).split(" "),
);

/** Words that are functions, too: before a round bracket. */
const functions = new Set(["ALL", "ANY", "COLLECT", "COUNT", "EXISTS", "NONE", "REDUCE", "SINGLE"]);

const word = /^[\p{L}_][\p{L}\p{N}_]*/u;

/**
 * Cypher for the eye: words of the language, labels, types, texts, parameters and remarks. It reads as one types, before the
 * language support of several megabytes has come; what is right or wrong, that one decides.
 */
export const cypherLanguage = StreamLanguage.define<State>({
  name: "cypher",
  startState: () => ({ comment: false, open: [], names: false, named: false, dotted: false, given: false }),
  copyState: (state) => ({ ...state, open: [...state.open] }),
  token: (stream, state) => {
    if (stream.eatSpace()) return null;
    const { dotted, given } = state;
    state.dotted = false;
    state.given = false;
    return token(stream, state, dotted, given);
  },
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
  tokenTable: {
    word: tags.keyword,
    label: tags.className,
    relation: tags.typeName,
    text: tags.string,
    figure: tags.number,
    remark: tags.comment,
    parameter: tags.special(tags.variableName),
    named: tags.function(tags.variableName),
  },
});

function token(stream: StringStream, state: State, dotted: boolean, given: State["given"]): string | null {
  if (state.comment) {
    if (stream.skipTo("*/")) {
      stream.match("*/");
      state.comment = false;
    } else stream.skipToEnd();
    return "remark";
  }
  // A line for Neo4j Browser.
  if (state.open.length === 0 && /^\s*$/.test(stream.string.slice(0, stream.pos)) && stream.match(/^:[a-z]/i)) {
    stream.skipToEnd();
    return "remark";
  }
  if (stream.match("//")) {
    stream.skipToEnd();
    return "remark";
  }
  if (stream.match("/*")) {
    state.comment = true;
    return "remark";
  }
  if (stream.match(/^'(?:\\.|[^'\\])*'?/) || stream.match(/^"(?:\\.|[^"\\])*"?/)) return "text";
  if (stream.match(/^\$[\p{L}_][\p{L}\p{N}_]*/u)) return "parameter";
  if (stream.match(/^0x[0-9a-f]+|^\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/i)) return "figure";
  if (stream.match(/^`(?:``|[^`])*`?/) || stream.match(word)) return nameOf(stream, state, dotted, given);
  const sign = stream.next() ?? "";
  if ("([{".includes(sign)) {
    state.open.push(sign);
    state.names = false;
    state.given = sign === "(" || sign === "[" ? "bracket" : false;
  } else if (")]}".includes(sign)) {
    state.open.pop();
    state.names = false;
  } else if (sign === ".") state.dotted = true;
  // In a map a colon stands before a value.
  else if (sign === ":") state.names = state.open.at(-1) !== "{";
  else state.names = "|&!".includes(sign) && (state.names || state.named);
  state.named = false;
  return null;
}

function nameOf(stream: StringStream, state: State, dotted: boolean, given: State["given"]): string | null {
  const name = stream.current();
  if (state.names) {
    state.names = false;
    state.named = true;
    return state.open.at(-1) === "[" ? "relation" : "label";
  }
  state.named = false;
  if (dotted) return null;
  const upper = name.toUpperCase();
  const ahead = /^\s*(.?)/.exec(stream.string.slice(stream.pos))?.[1] ?? "";
  // `(end)`, `(end:Entity)`, `AS end`: a person's own name, whatever it is.
  const own =
    given === "alias" ||
    (given === "bracket" && /^[):\]{,]?$/.test(ahead) && !/^(?:NULL|TRUE|FALSE)$/.test(upper)) ||
    (ahead === ":" && state.open.at(-1) === "{");
  if (keywords.has(upper) && !own && ahead !== "." && (ahead !== "(" || !functions.has(upper))) {
    state.given = upper === "AS" ? "alias" : false;
    return "word";
  }
  return ahead === "(" && !own ? "named" : null;
}
