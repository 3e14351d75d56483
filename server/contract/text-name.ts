import names from "./words/names.json" with { type: "json" };

const documents: Readonly<Record<string, string>> = names.documents;

/** One of the four texts as a sentence names it: "the Mining Technology text"; undefined for any other source. */
export function textName(source: string): string | undefined {
  return documents[source];
}
