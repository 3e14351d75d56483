import { useEffect, useState } from "react";
import type { ExplorerStore } from "../exploration/store.ts";
import unseen from "../ui/unseen.module.css";
import { spoken } from "./spoken.ts";

/** Speaks what the keyboard reached in the picture; what was done is spoken by the page. */
export function Announcer({ store }: { readonly store: ExplorerStore }) {
  const [text, setText] = useState(() => spoken(store.getState()));
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const at = spoken(state);
        if (at !== spoken(before)) setText(at);
      }),
    [store],
  );
  return (
    <p role="status" className={unseen.unseen}>
      {text}
    </p>
  );
}
