import { useEffect, useRef, useState } from "react";
import type { TimeBar } from "../../exploration/dated-claims.ts";
import { whenOf } from "../../exploration/selectors.ts";
import { stepWhen } from "../../exploration/step-when.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { sameWhen } from "../../exploration/when.ts";
import { setWhen } from "../../actions/set-when.ts";

/** Milliseconds that each time stands: long enough to read, far from flashing. */
const stand = 1600;

/** Lets one time after another be drawn until the last, or until somebody chooses another. All of it is one step to undo. */
export function usePlay(
  store: ExplorerStore,
  bar: TimeBar,
): { readonly playing: boolean; readonly toggle: () => void } {
  const [playing, setPlaying] = useState(false);
  const step = useRef<symbol | undefined>(undefined);
  const shown = useRef(bar);
  useEffect(() => {
    shown.current = bar;
  });

  useEffect(() => {
    if (!playing) return undefined;
    const go = () => {
      const next = stepWhen(store.getState().exploration, shown.current, 1);
      if (next === undefined) {
        setPlaying(false);
        return;
      }
      step.current = setWhen(store, next, step.current);
    };
    go();
    const timer = setInterval(go, stand);
    const stop = store.subscribe(({ exploration, history }, before) => {
      const chosen = !sameWhen(whenOf(exploration), whenOf(before.exploration));
      // Undone, or chosen by hand: the step is not the one that plays.
      if (chosen && history.past.length !== before.history.past.length && step.current !== undefined) setPlaying(false);
    });
    return () => {
      clearInterval(timer);
      stop();
      step.current = undefined;
    };
  }, [playing, store]);

  const toggle = () => {
    const { exploration } = store.getState();
    // From the end it begins anew.
    if (!playing && whenOf(exploration)?.kind === "span" && stepWhen(exploration, bar, 1) === undefined)
      step.current = setWhen(store, undefined);
    setPlaying(!playing);
  };
  return { playing, toggle };
}
