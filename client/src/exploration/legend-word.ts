import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { terms } from "../terms.ts";
import { words } from "../words.ts";

/** What an entry of the legend is called, by its key; `count` decides between "country" and "countries". */
export function legendWord(key: string, count: number): string {
  const [section, value] = key.split(".");
  if (section === "disputed") return words.legend.disputed;
  const relation = relations.find((word) => word === value);
  // Beside most of its lines stands "judges".
  if (section === "type" && relation === "ASSESSES") return words.legend.views;
  if (section === "type" && relation !== undefined) return terms.relation[relation].word;
  const modality = modalities.find((word) => firmness(word) === value);
  if (section === "said" && modality !== undefined) return terms.firmness[firmness(modality)];
  const standing = standings.find((word) => word === value);
  if (section === "state" && standing !== undefined)
    return standing === "proposed" ? words.legend.proposed : terms.standing[standing];
  const label = labels.find((word) => word === value);
  if (section === "shape" && label !== undefined) return terms.label[label][count === 1 ? "one" : "many"];
  return value ?? key;
}
