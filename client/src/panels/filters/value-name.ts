import words from "server/contract/words/interface.json" with { type: "json" };
import type { Exploration } from "../../exploration/exploration.ts";
import { gathered, sourcesOf } from "../../exploration/selectors.ts";
import { legendWord } from "../legend/legend-word.ts";

/**
 * What a key of a filter is called in running text: a source by its publisher (by its title where another source has the
 * same one), an asserter as sentences name them, a kind of source in the plural. `name` is what its facet calls it.
 */
export function valueName(exploration: Exploration, key: string, name: string): string {
  const dot = key.indexOf(".");
  const facet = key.slice(0, dot);
  const value = key.slice(dot + 1);
  switch (facet) {
    case "group":
      return value === "record" ? words.filters.records : words.filters.documents;
    case "kind": {
      const kinds: Readonly<Record<string, string>> = words.filters.kinds;
      return kinds[value] ?? name;
    }
    case "source":
      return sourceName(exploration, value) ?? name;
    case "by":
      return voice(exploration, value) ?? name;
    case "type":
    case "said":
    case "state":
    case "shape":
      return legendWord(key, 2);
    default:
      return name;
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

function voice(exploration: Exploration, id: string): string | undefined {
  for (const { claims } of gathered(exploration).relationships) {
    for (const { assertedBy, voices } of claims) {
      const found = voices[assertedBy.indexOf(id)];
      if (found !== undefined && found !== "") return found;
    }
  }
  return undefined;
}
