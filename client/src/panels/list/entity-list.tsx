import { useMemo, useRef, useState } from "react";
import { RouterProvider } from "react-aria-components";
import { navigate } from "wouter/use-browser-location";
import { useStore } from "zustand";
import { countWords } from "../../actions/count-words.ts";
import { expandNode } from "../../actions/expand-node.ts";
import { hide } from "../../actions/hide.ts";
import { selectNode } from "../../actions/select-node.ts";
import { selectRelationship } from "../../actions/select-relationship.ts";
import { entityRows } from "../../exploration/entity-rows.ts";
import { drawn, hiddenOf, selectionOf, sourcesOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { TreeGrid } from "../../ui/tree-grid.tsx";
import { words } from "../../words.ts";
import { Hidden } from "../outline/hidden.tsx";
import { HideContext } from "./hide-context.ts";
import styles from "./list.module.css";
import { listRows } from "./list-rows.tsx";
import { rowIds, rowsOf, thingAt } from "./row-ids.ts";

interface EntityListProps {
  readonly store: ExplorerStore;
  /** Leads to the card of what is selected. */
  readonly onRead: () => void;
}

/**
 * The exploration as a list that unfolds: every entity by name, under it its lines as sentences. Selection and what can be
 * done are the picture's; nothing needs a pointer.
 */
export function EntityList({ store, onRead }: EntityListProps) {
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const sources = useStore(store, ({ exploration }) => sourcesOf(exploration));
  const selection = useStore(store, ({ exploration }) => selectionOf(exploration));
  const anyHidden = useStore(store, ({ exploration }) => hiddenOf(exploration).size > 0);
  const places = rowsOf(graph, selection);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(places.flatMap(({ within }) => within ?? []).slice(0, 1)),
  );
  const frame = useRef<HTMLDivElement>(null);
  const entities = useMemo(() => entityRows(graph), [graph]);

  /** Takes out what stands in a row; the row that comes to its place gets the focus. */
  const hideAt = (id: string) => {
    const before = rowIds(entities, open);
    hide(store, thingAt(id));
    const left = new Set(rowIds(entityRows(drawn(store.getState().exploration)), open));
    const place = before.indexOf(id);
    const next = [...before.slice(place + 1), ...before.slice(0, place).toReversed()].find((other) => left.has(other));
    if (next === undefined) return;
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(next)}"]`)?.focus(),
    );
  };
  const shapes = useStore(store, ({ exploration }) => shapesOf(exploration));
  // oxlint-disable-next-line react/exhaustive-deps -- what is drawn as one shape is told in the rows
  const rows = useMemo(() => listRows(store, entities, sources), [store, entities, sources, shapes]);

  // A line that was selected elsewhere unfolds where it stands first; what a person folds stays folded.
  const shut = places.find(
    ({ within }) => within !== undefined && !places.some((place) => open.has(place.within ?? "")),
  );
  const [unfolded, setUnfolded] = useState(selection);
  if (unfolded !== selection) {
    setUnfolded(selection);
    if (shut?.within !== undefined) setOpen(new Set([...open, shut.within]));
  }
  const selected = (places.find(({ within }) => within === undefined || open.has(within)) ?? places[0])?.id;
  const unfolding = entities.some(({ node, lines }) => lines.length > 0 && !open.has(node.id));

  const onKey = (id: string, key: string): boolean => {
    const thing = thingAt(id);
    if (key === "Delete") {
      hideAt(id);
      return true;
    }
    if (key !== "+" || thing.kind !== "node") return false;
    if (undrawnNeighbours(store.getState().exploration, thing.id) > 0) void expandNode(store, thing.id);
    return true;
  };

  return (
    <RouterProvider navigate={navigate}>
      <div ref={frame} className={styles.list}>
        <div className={styles.head}>
          <p className={styles.counts}>{countWords(graph.nodes.length, graph.relationships.length)}</p>
          <TextButton onPress={() => setOpen(new Set(unfolding ? entities.map(({ node }) => node.id) : []))}>
            {unfolding ? words.list.unfoldAll : words.list.foldAll}
          </TextButton>
        </div>
        <HideContext value={hideAt}>
          <TreeGrid
            label={words.list.name}
            rows={rows}
            open={open}
            onOpen={setOpen}
            selected={selected}
            onSelect={(id) => {
              const thing = thingAt(id);
              if (thing.kind === "node") selectNode(store, thing.id);
              else selectRelationship(store, thing.id);
            }}
            onEnter={onRead}
            onKey={onKey}
          />
        </HideContext>
        {anyHidden && (
          <div className={styles.hidden}>
            <Hidden store={store} heading="h2" />
          </div>
        )}
      </div>
    </RouterProvider>
  );
}
