import { words } from "../words.ts";
import type { Exploration } from "./exploration.ts";
import { legendWord } from "./legend-word.ts";
import { gathered, nodeOf, sourcesOf } from "./selectors.ts";

const kinds: Readonly<Record<string, string>> = words.filters.kinds;

/**
 * A key of a filter as running text names it, in the plural: a source by its publisher (by its title where another source
 * has the same one), an asserter as sentences do; the value itself where its name is not known.
 */
export function facetValueName(exploration: Exploration, key: string): string {
  const dot = key.indexOf(".");
  const [facet, value] = dot === -1 ? [key, ""] : [key.slice(0, dot), key.slice(dot + 1)];
  switch (facet) {
    case "source":
      return sourceName(exploration, value) ?? value;
    case "by":
      return voiceOf(exploration, value) ?? nodeOf(exploration, value)?.caption ?? value;
    case "group":
      return value === "document" ? words.filters.documents : words.filters.records;
    case "kind":
      return kinds[value] ?? value;
    default:
      return legendWord(key, 2);
  }
}

function sourceName(exploration: Exploration, id: string): string | undefined {
  const sources = sourcesOf(exploration);
  const source = sources.find((found) => found.id === id);
  if (source === undefined) return undefined;
  const { publisher, title } = source;
  return publisher === null || sources.some((other) => other.id !== id && other.publisher === publisher)
    ? title
    : publisher;
}

function voiceOf(exploration: Exploration, id: string): string | undefined {
  for (const { claims } of gathered(exploration).relationships) {
    for (const { assertedBy, voices } of claims) {
      const voice = voices[assertedBy.indexOf(id)];
      if (voice !== undefined && voice !== "") return voice;
    }
  }
  return undefined;
}
