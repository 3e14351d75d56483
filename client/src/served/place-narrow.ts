import { tallFrame } from "server/contract/layout/tall-frame.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { drawn } from "../exploration/selectors.ts";
import { layOutStep } from "./lay-out-asked.ts";

/** A narrow place in the picture's own pixels: shown on a phone, its words are nearly as large as they were set. */
const screen = { width: 350, height: 380 } as const;

/** An exploration with other places: what is drawn of it laid out anew for a place that is higher than wide. */
export async function placeNarrow(exploration: Exploration, signal: AbortSignal): Promise<Exploration> {
  const picture = drawn(exploration);
  const frame = tallFrame(screen, picture.nodes.length, picture.relationships.length);
  const { positions, lines } = await layOutStep(
    { picture, places: { positions: [], lines: [] }, centre: "", frame },
    signal,
  );
  return new Map([
    ...exploration,
    ...[...positions, ...lines].map(({ id, ...place }) => [`layout/${id}`, { kind: "layout", place }] as const),
  ]);
}
