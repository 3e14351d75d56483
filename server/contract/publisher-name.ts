import names from "./words/names.json" with { type: "json" };

const publishers: Readonly<Record<string, string>> = names.publishers;

/** A publisher as it stands within a sentence, with its article where it has one: "the Kyiv Independent". */
export function publisherName(publisher: string): string {
  return publishers[publisher] ?? publisher;
}
