import type { Modality } from "server/contract/modality.ts";
import type { Standing } from "server/contract/standing.ts";

/** In which tense terms are told: never more firmly than the deal itself, nor than the claim that gives them. */
export function termsTense({
  standing,
  modality,
}: {
  readonly standing: Standing;
  readonly modality: Modality;
}): "now" | "past" | "would" {
  if (modality === "conditional" || modality === "hypothetical") return "would";
  return standing === "holds" ? "now" : standing === "past" ? "past" : "would";
}
