import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { openQuestion } from "../actions/open-question.ts";
import { changeTo } from "../exploration/change.ts";
import { fromView } from "../exploration/from-view.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { readView, sameQuestion, writeView, type View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";

/**
 * Keeps address and exploration the same: an address that asks something else opens it, one that only selects or filters
 * changes what is open, and what a person selects or filters is written into the address without a step of its own.
 */
export function useAddress(store: ExplorerStore): View | undefined {
  const [path] = useLocation();
  const search = useSearch();

  useEffect(() => {
    const view = readView(path, search);
    if (view === undefined) return;
    const { opening, exploration, actions } = store.getState();
    if (opening.kind === "closed" || !sameQuestion(opening.view, view)) {
      void openQuestion(store, view);
      return;
    }
    if (opening.kind !== "open" || writeView(viewOf(exploration, opening.view)) === writeView(view)) return;
    const change = changeTo("Follow the address", exploration, fromView(exploration, view));
    actions.follow(change);
  }, [store, path, search]);

  useEffect(
    () =>
      store.subscribe(({ exploration, opening }, before) => {
        if (opening.kind !== "open" || (exploration === before.exploration && opening === before.opening)) return;
        const asked = readView(window.location.pathname, window.location.search);
        if (asked === undefined || !sameQuestion(asked, opening.view)) return;
        const address = writeView(viewOf(exploration, opening.view));
        if (address !== writeView(asked)) navigate(address, { replace: true });
      }),
    [store],
  );

  return readView(path, search);
}
