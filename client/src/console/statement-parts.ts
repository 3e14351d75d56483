import { readEntry, type Entry } from "../exploration/parameter-entry.ts";

/** A line of Neo4j Browser or cypher-shell that is no Cypher: `:param deal => 'x'`, `:use neo4j`. */
export interface ShellLine {
  readonly from: number;
  readonly to: number;
  readonly kind: "param" | "use" | "other";
  /** The word behind the colon. */
  readonly command: string;
  /** What `:param` would set; empty where that cannot be read without running it. */
  readonly entries: Readonly<Record<string, Entry>>;
}

const outside =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|`(?:``|[^`])*(?:`|$)/g;

/** The lines of a text that begin with a colon, outside of its remarks and texts. */
export function shellLines(text: string): readonly ShellLine[] {
  const bare = blank(text);
  return [...bare.matchAll(/^[ \t]*:([a-z][\w-]*)[^\n]*/gim)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const command = (match[1] ?? "").toLowerCase();
    const line = text.slice(from, to);
    const kind = command === "param" || command === "params" ? "param" : command === "use" ? "use" : "other";
    return { from, to, kind, command, entries: kind === "param" ? readParam(line) : {} };
  });
}

/** What lines that begin with a colon set, the last of a name counting. */
export function shellEntries(lines: readonly ShellLine[]): Readonly<Record<string, Entry>> {
  return Object.fromEntries(lines.flatMap(({ entries }) => Object.entries(entries)));
}

/** A text without some of its lines. */
export function withoutLines(text: string, lines: readonly Pick<ShellLine, "from" | "to">[]): string {
  let left = text;
  for (const { from, to } of lines.toReversed()) left = left.slice(0, from) + left.slice(to).replace(/^\n/, "");
  return left;
}

/** The same text with those lines blanked, so that every other sign stands where it stood. */
export function withoutShellLines(text: string): string {
  let left = text;
  for (const { from, to } of shellLines(text)) left = left.slice(0, from) + " ".repeat(to - from) + left.slice(to);
  return left;
}

/**
 * Of several statements divided by semicolons the one at a place, everything else blanked: what the database says of a line
 * and a column holds of the whole text. Its own semicolon goes, too.
 */
export function statementAt(text: string, at: number): string {
  const code = blank(text);
  const ends = [...code.matchAll(/;/g)].map(({ index }) => index);
  const parts = [...ends, text.length].map((to, place) => ({ from: place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, to }));
  const filled = parts.filter(({ from, to }) => code.slice(from, to).trim() !== "");
  const one = filled.find(({ to }) => at <= to) ?? filled.at(-1);
  if (one === undefined) return "";
  const spaces = (part: string) => part.replace(/[^\n]/g, " ");
  return spaces(text.slice(0, one.from)) + text.slice(one.from, one.to) + spaces(text.slice(one.to));
}

/** How many statements a text holds. */
export function countStatements(text: string): number {
  return blank(withoutShellLines(text))
    .split(";")
    .filter((part) => part.trim() !== "").length;
}

/** A text with its remarks, texts and quoted names blanked: what is left is code. */
function blank(text: string): string {
  return text.replace(outside, (part) => part.replace(/[^\n]/g, " "));
}

/** `:param name => value`, `:param name: value`, `:params {a: 1, b: 'x'}`; what is an expression is left to the person. */
function readParam(line: string): Readonly<Record<string, Entry>> {
  const [, one, value] = /^\s*:params?\s+`?([A-Za-z_]\w*)`?\s*(?:=>|:)\s*(.+?);?\s*$/i.exec(line) ?? [];
  if (one !== undefined && value !== undefined) {
    const entry = literal(value);
    return entry === undefined ? {} : { [one]: entry };
  }
  const map = /^\s*:params?\s+\{(.*)\}\s*;?\s*$/i.exec(line)?.[1];
  if (map === undefined) return {};
  const entries: Record<string, Entry> = {};
  for (const [, name = "", text = ""] of map.matchAll(
    /`?([A-Za-z_]\w*)`?\s*:\s*('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\[[^\]]*\]|[^,]+)/g,
  )) {
    const entry = literal(text.trim());
    if (entry !== undefined) entries[name] = entry;
  }
  return entries;
}

function literal(value: string): Entry | undefined {
  const [, single] = /^'((?:\\.|[^'\\])*)'$/.exec(value) ?? [];
  const text = single ?? /^"((?:\\.|[^"\\])*)"$/.exec(value)?.[1];
  if (text !== undefined) return { type: "String", text: text.replace(/\\(.)/g, "$1") };
  if (/^[+-]?\d+$/.test(value)) return { type: "Integer", text: value };
  if (/^[+-]?(?:\d+\.\d*|\.\d+|\d+)(?:e[+-]?\d+)?$/i.test(value)) return { type: "Float", text: value };
  if (/^(?:true|false)$/i.test(value)) return { type: "Boolean", text: value.toLowerCase() };
  const day = /^date\(\s*['"](\d{4}-\d{2}-\d{2})['"]\s*\)$/i.exec(value)?.[1];
  if (day !== undefined) return { type: "Date", text: day };
  if (/^null$/i.test(value)) return { type: "Json", text: "null" };
  if (/^[[{]/.test(value)) {
    const json = value.replace(/'((?:\\.|[^'\\])*)'/g, (_, inner: string) =>
      JSON.stringify(inner.replace(/\\(.)/g, "$1")),
    );
    try {
      JSON.parse(json);
      return { type: "Json", text: json };
    } catch {
      return undefined;
    }
  }
  return readEntry(value);
}
