import { capitalize } from "server/contract/capitalize.ts";
import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import type { Exploration } from "./exploration.ts";
import { gathered, nodeOf, sourcesOf } from "./selectors.ts";

const kinds: Readonly<Record<string, string>> = model.sourceKind;

/** A key of a filter in words: whose claims, what relation, which source; the id where its name is not known. */
export function facetValueName(exploration: Exploration, key: string): string {
  const dot = key.indexOf(".");
  const [facet, value] = dot === -1 ? [key, ""] : [key.slice(0, dot), key.slice(dot + 1)];
  switch (facet) {
    case "source": {
      const source = sourcesOf(exploration).find(({ id }) => id === value);
      return source === undefined ? value : (source.publisher ?? source.title);
    }
    case "by":
      return nodeOf(exploration, value)?.caption ?? voiceOf(exploration, value) ?? value;
    case "group":
      return value === "document" ? words.explore.document : words.explore.record;
    case "kind":
      return kinds[value] ?? value;
    case "disputed":
      return words.legend.disputed;
    case "type": {
      const relation = relations.find((word) => word === value);
      return relation === undefined ? value : model.relation[relation].word;
    }
    case "said": {
      const modality = modalities.find((word) => firmness(word) === value);
      return modality === undefined ? value : model.firmness[firmness(modality)];
    }
    case "state": {
      const standing = standings.find((word) => word === value);
      if (standing === undefined) return value;
      return standing === "proposed" ? words.legend.proposed : model.standing[standing];
    }
    case "shape": {
      const label = labels.find((word) => word === value);
      return label === undefined ? value : model.label[label].many;
    }
    default:
      return key;
  }
}

/** As sentences name them, where they are no entity of the picture. */
function voiceOf(exploration: Exploration, id: string): string | undefined {
  for (const { claims } of gathered(exploration).relationships) {
    for (const { assertedBy, voices } of claims) {
      const voice = voices[assertedBy.indexOf(id)];
      if (voice !== undefined && voice !== "") return capitalize(voice);
    }
  }
  return undefined;
}
