import { isDrawn } from "../exploration/is-drawn.ts";
import { nodeOf, relationshipOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Selects one line: its claims open beside the picture. A line that is not drawn is not selected. */
export function selectRelationship(store: ExplorerStore, id: string): void {
  const { exploration, actions } = store.getState();
  const relationship = relationshipOf(exploration, id);
  if (relationship === undefined || !isDrawn(exploration, { kind: "relationship", id })) return;
  const caption = (end: string) => nodeOf(exploration, end)?.caption ?? end;
  actions.select(
    { kind: "relationship", id },
    `Select ${caption(relationship.source)} to ${caption(relationship.target)}`,
  );
}
