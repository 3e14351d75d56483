import { useEffect } from "react";
import { isChanged } from "../exploration/is-changed.ts";
import { lastName, writeLast } from "../exploration/last.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { titleOf } from "../exploration/title-of.ts";
import { titleWords } from "../exploration/title-words.ts";
import { writeView } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { browserKeep } from "../ui/browser-keep.ts";

/** Milliseconds for which nothing more must change before it is written down. */
const calm = 300;

/** Keeps what was changed last in this browser, so that a closed or broken tab loses nothing. */
export function useLast(store: ExplorerStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      timer = undefined;
      const { exploration, opening } = store.getState();
      if (opening.kind !== "open" || !isChanged(exploration, opening.view)) return;
      const name = titleWords(titleOf(exploration));
      if (name === "") return;
      const address = writeView(viewOf(exploration, opening.view));
      browserKeep.set(lastName, writeLast({ name, address, at: new Date().toISOString() }));
    };
    const stop = store.subscribe(({ exploration }, before) => {
      if (exploration !== before.exploration) timer ??= setTimeout(keep, calm);
    });
    // A page that is closed or put away writes at once.
    const leave = () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        keep();
      }
    };
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      stop();
      window.removeEventListener("pagehide", leave);
    };
  }, [store]);
}
