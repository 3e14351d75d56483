import { useMemo } from "react";
import { useStore } from "zustand";
import { drawn } from "../../exploration/selectors.ts";
import { entityTable } from "../../exploration/tables/entity-table.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import { TableView, type ViewProps } from "./table-view.tsx";

/** Every entity that is drawn. */
export function EntitiesView(props: ViewProps) {
  const { store } = props;
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const shapes = useStore(store, ({ exploration }) => shapesOf(exploration));
  // oxlint-disable-next-line react/exhaustive-deps -- what is drawn decides the rows; a selection makes no new ones
  const table = useMemo(() => entityTable(store.getState().exploration), [store, graph, shapes]);
  return <TableView {...props} name="entities" table={table} />;
}
