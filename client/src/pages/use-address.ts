import { useEffect, useMemo, useRef } from "react";
import { useLocation, useSearch } from "wouter";
import { useLocationProperty } from "wouter/use-browser-location";
import { followAddress } from "../actions/follow-address.ts";
import { openQuestion } from "../actions/open-question.ts";
import { sameSteps } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { readView, sameQuestion, writeView, type View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { pushAddress, replaceAddress } from "./replace-address.ts";

/**
 * Keeps address and exploration the same. An address that asks something else opens it; one that selects, filters or
 * brings something else changes what is open. What a person selects or filters is written into the address in place; what
 * is brought or taken back is a step of the browser's history.
 */
export function useAddress(store: ExplorerStore): View | undefined {
  const [path] = useLocation();
  const search = useSearch();
  const hash = useLocationProperty(
    () => window.location.hash,
    () => "",
  );

  const there = useMemo(() => readView(path, search, hash), [path, search, hash]);
  // What was written last: reading and writing a view with hundreds of places takes longer than a frame.
  const written = useRef<{ readonly address: string; readonly view: View }>(undefined);

  useEffect(() => {
    const view = there;
    const isOwn = written.current?.address === addressOf(path, search, hash);
    if (!isOwn) written.current = undefined;
    if (view === undefined) return;
    const { opening, exploration } = store.getState();
    if (opening.kind === "closed" || !sameQuestion(opening.view, view)) {
      void openQuestion(store, view);
      return;
    }
    if (opening.kind !== "open") {
      // What is being asked, or could not be asked, is overtaken by another address.
      if (writeView(opening.view) !== writeView(view)) void openQuestion(store, view);
      return;
    }
    // It says what is open: that is where it comes from.
    if (isOwn) return;
    if (view.damaged) {
      void openQuestion(store, view);
      return;
    }
    if (writeView(viewOf(exploration, opening.view)) === writeView(view)) return;
    if (!followAddress(store, view)) {
      void openQuestion(store, view);
      return;
    }
    // What the address names but the picture does not hold goes from it, too.
    const settled = writeView(viewOf(store.getState().exploration, view));
    if (settled !== writeView(view)) replaceAddress(settled);
  }, [store, there, path, search, hash]);

  useEffect(
    () =>
      store.subscribe(({ exploration, opening }, before) => {
        if (opening.kind === "asking" && opening.instead !== undefined && opening !== before.opening) {
          const there = readView(window.location.pathname, window.location.search, window.location.hash);
          // What the question does not take goes from the address.
          if (there !== undefined && sameQuestion(there, opening.instead)) {
            replaceAddress(writeView(opening.view));
          }
          return;
        }
        if (opening.kind !== "open" || (exploration === before.exploration && opening === before.opening)) return;
        const { pathname, search: query, hash: code } = window.location;
        const own = written.current?.address === addressOf(pathname, query, code) ? written.current : undefined;
        const asked = own?.view ?? readView(pathname, query, code);
        if (asked === undefined || !sameQuestion(asked, opening.view)) return;
        const now = viewOf(exploration, opening.view);
        const address = writeView(now);
        if (address === (own?.address ?? writeView(asked)) && !asked.damaged) return;
        written.current = { address, view: now };
        // What has just been opened says how its address is written; only what a person then brings is a step.
        const step = opening === before.opening && !sameSteps(now.with, asked.with);
        if (step) pushAddress(address);
        else replaceAddress(address);
      }),
    [store],
  );

  return there;
}

/** As `writeView` writes it. */
function addressOf(path: string, search: string, hash: string): string {
  return `${path}${search === "" ? "" : `?${search.replace(/^\?/, "")}`}${hash}`;
}
