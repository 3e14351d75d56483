import type { Exploration } from "./exploration.ts";

/** What may stand beside the picture in the place of the answer in words. A card that is opened stands before it. */
export const panels = ["history", "saved", "paths", "share"] as const;

export type PanelName = (typeof panels)[number];

/** The panel a word names; undefined where there is none of that name. */
export function panelNamed(word: string | undefined): PanelName | undefined {
  return panels.find((panel) => panel === word);
}

/** The panel that is open; undefined where the answer in words stands. */
export function panelOf(exploration: Exploration): PanelName | undefined {
  const record = exploration.get("panel");
  return record?.kind === "panel" ? record.panel : undefined;
}
