import { useMemo } from "react";
import { useStore } from "zustand";
import { drawn, sourcesOf } from "../../exploration/selectors.ts";
import { relationshipTable } from "../../exploration/tables/relationship-table.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import { TableView, type ViewProps } from "./table-view.tsx";

/** Every relationship that is drawn. */
export function RelationshipsView(props: ViewProps) {
  const { store } = props;
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const shapes = useStore(store, ({ exploration }) => shapesOf(exploration));
  const sources = useStore(store, ({ exploration }) => sourcesOf(exploration));
  // oxlint-disable-next-line react/exhaustive-deps -- what is drawn decides the rows; a selection makes no new ones
  const table = useMemo(() => relationshipTable(store.getState().exploration), [store, graph, shapes, sources]);
  return <TableView {...props} name="relationships" table={table} />;
}
