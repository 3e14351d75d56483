/** Comments, texts and quoted names of Cypher: what stands in them is no code. */
const notCode = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;

/** The names of the parameters a statement uses, each once, in the order of their first use. */
export function usedParameters(statement: string): readonly string[] {
  const code = statement.replace(notCode, " ");
  return [...new Set([...code.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ""))];
}
