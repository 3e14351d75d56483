import { useEffect } from "react";
import { navigate } from "wouter/use-browser-location";
import { sameSelection, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { writeView } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { handedFocus } from "./handed-focus.ts";

/** A line or an entity that is opened on the page at `path` opens its question, with the card beside the picture. */
export function useOpenedLine(store: ExplorerStore, path: string): void {
  useEffect(
    () =>
      store.subscribe(({ exploration, opening }, before) => {
        if (opening.kind !== "open" || window.location.pathname !== path) return;
        const selection = selectionOf(exploration);
        if (selection.kind === "nothing" || sameSelection(selection, selectionOf(before.exploration))) return;
        const address = writeView(viewOf(exploration, opening.view));
        handedFocus.give(address);
        navigate(address);
      }),
    [store, path],
  );
}
