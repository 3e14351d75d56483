import { labels as entityLabels } from "server/contract/label.ts";
import type { EntryType } from "../exploration/parameter-entry.ts";

/** What a parameter seems to be, by where it stands. */
export interface Guess {
  readonly type: EntryType;
  /** Of an entity: the labels it may have; empty for any. */
  readonly labels: readonly string[];
}

/**
 * What a parameter seems to be, by where a statement uses it: a number of rows, a day, a list, or an entity by its id. It is
 * what the form begins with; whoever fills it may choose otherwise. Undefined where nothing tells.
 */
export function guessParameter(statement: string, name: string): Guess | undefined {
  const here = `\\$${name}\\b`;
  const has = (pattern: string) => new RegExp(pattern, "i").test(statement);
  if (has(`\\b(?:LIMIT|SKIP|OFFSET)\\s+${here}`)) return { type: "Integer", labels: [] };
  if (has(`\\bIN\\s+${here}`)) return { type: "Json", labels: [] };
  if (has(`\\.(?:earliest|latest)\\s*(?:=|<>|<=?|>=?)\\s*${here}`)) return { type: "Date", labels: [] };
  const inPattern = new RegExp(`\\(\\s*\\w*([^(){}]*)\\{[^{}]*\\bid\\s*:\\s*${here}`, "i").exec(statement)?.[1];
  if (inPattern !== undefined) return byLabels(inPattern);
  const variable = new RegExp(`\\b(\\w+)\\.id\\s*=\\s*${here}`, "i").exec(statement)?.[1];
  if (variable === undefined) return undefined;
  return byLabels(new RegExp(`\\(\\s*${variable}\\b([^(){}]*)`).exec(statement)?.[1] ?? "");
}

/** An id of something that is called by its name; ids of claims, sources and the like are text. */
function byLabels(written: string): Guess | undefined {
  const named: readonly string[] = written.match(/\w+/g) ?? [];
  const ours = entityLabels.filter((label) => named.includes(label));
  if (ours.length === 0 && named.length > 0 && !named.includes("Entity")) return undefined;
  return { type: "Entity", labels: ours };
}
