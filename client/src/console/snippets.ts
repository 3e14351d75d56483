import { readHeader } from "./header.ts";

/** A statement to begin with. */
export interface Snippet {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly statement: string;
}

const files = import.meta.glob<string>("../../../cypher/snippets/*.cypher", {
  query: "?raw",
  import: "default",
  eager: true,
});

const order = ["first", "path", "evidence", "search", "contradictions", "figures", "counts"];

/** The statements of cypher/snippets, the simplest first. */
export const snippets: readonly Snippet[] = Object.entries(files)
  .map(([path, text]) => {
    const { title, description } = readHeader(text);
    return { id: path.replace(/^.*\/|\.cypher$/g, ""), title, description, statement: text.trimEnd() };
  })
  .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
