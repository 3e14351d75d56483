import { useStore } from "zustand";
import type { ExplorerStore } from "../exploration/store.ts";
import { Button } from "../ui/button.tsx";
import { words } from "../words.ts";
import unseen from "../ui/unseen.module.css";
import styles from "./banner.module.css";

interface NoticeProps {
  readonly store: ExplorerStore;
}

/** The one voice of the page: speaks what was done, and shows what could not be done until it is read. */
export function Notice({ store }: NoticeProps) {
  const notice = useStore(store, (state) => state.notice);
  const said = useStore(store, (state) => state.said);
  const trouble = useStore(store, (state) => state.trouble);
  const { dismiss } = store.getState().actions;
  return (
    <>
      <p role="status" className={unseen.unseen}>
        {/* Another element each time: what is said twice is spoken twice. */}
        <span key={said}>{notice}</span>
      </p>
      {trouble !== undefined && (
        <div className={styles.banner}>
          <p className={styles.text}>{trouble.text}</p>
          <div className={styles.actions}>
            {trouble.again !== undefined && (
              <Button onPress={trouble.again}>{trouble.label ?? words.states.again}</Button>
            )}
            <Button onPress={dismiss}>{words.states.dismiss}</Button>
          </div>
        </div>
      )}
    </>
  );
}
