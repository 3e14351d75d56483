import names from "./words/names.json" with { type: "json" };

/** Somebody or something to be named in a sentence. */
export interface Named {
  readonly id: string;
  readonly caption: string;
}

const one: Readonly<Record<string, string>> = names.one;
const many: Readonly<Record<string, string>> = names.many;

/** An entity as it stands within a sentence, with its article: "the United States", "rare earth elements". */
export function sentenceName(named: Named): string {
  return one[named.id] ?? many[named.id] ?? named.caption;
}

/** True where a verb after the name stands in the plural. */
export function isMany(id: string): boolean {
  return many[id] !== undefined;
}

/** True for an asserter that stands for the text or page itself, speaking in its own voice. */
export function isOwnVoice(id: string): boolean {
  return names.ownVoices.includes(id) || id.startsWith("author-");
}

const claimVoices: Readonly<Record<string, string>> = names.claimVoices;

/** Who asserts a claim, as a sentence names them; one claim can be by less than the body it is filed under. */
export function claimVoice(claim: string, asserter: Named): string {
  return claimVoices[claim] ?? sentenceName(asserter);
}
