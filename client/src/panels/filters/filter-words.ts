import { fillWords } from "server/contract/fill-words.ts";
import type { Exploration, Relationship } from "../../exploration/exploration.ts";
import { drawn, gathered } from "../../exploration/selectors.ts";
import { words } from "../../words.ts";
import { conditions, conditionsSentence } from "./conditions.ts";

/** What a filter keeps, and how many of how many lines and claims that is; undefined where nothing is left out. */
export function filterWords(exploration: Exploration): string | undefined {
  const asked = conditions(exploration);
  if (asked.length === 0) return undefined;
  const now = drawn(exploration).relationships;
  const all = gathered(exploration).relationships;
  return fillWords(words.filters.sentence, {
    what: conditionsSentence(asked),
    lines: String(now.length),
    allLines: String(all.length),
    claims: String(claimsOf(now)),
    allClaims: String(claimsOf(all)),
  });
}

function claimsOf(relationships: readonly Relationship[]): number {
  return new Set(relationships.flatMap(({ claims }) => claims.map(({ id }) => id))).size;
}
