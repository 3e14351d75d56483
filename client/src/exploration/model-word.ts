import { firmness } from "server/contract/firmness.ts";
import { modalities } from "server/contract/modality.ts";

/** What an entry of the legend is in the graph's own words, as a statement asks for it: `SUPPORTS`, `stated, reported`. */
export function modelWord(key: string): string {
  const [section, value = key] = key.split(".");
  if (section === "said") return modalities.filter((modality) => firmness(modality) === value).join(", ");
  // They look alike.
  if (key === "state.proposed") return "proposed, expected";
  return value;
}
