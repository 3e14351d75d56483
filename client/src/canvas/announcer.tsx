import { useEffect, useState } from "react";
import type { ExplorerStore } from "../exploration/store.ts";
import styles from "./canvas.module.css";
import { spoken } from "./spoken.ts";

/** The one live region of a picture: the thing the keyboard reached, or what was done, whichever came last. */
export function Announcer({ store }: { readonly store: ExplorerStore }) {
  const [text, setText] = useState(() => spoken(store.getState()) || (store.getState().notice ?? ""));
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const at = spoken(state);
        if (state.notice !== before.notice && state.notice !== undefined) setText(state.notice);
        else if (at !== spoken(before)) setText(at);
      }),
    [store],
  );
  return (
    <p role="status" className={styles.unseen}>
      {text}
    </p>
  );
}
