import { useEffect, useId, useRef, useState } from "react";
import { shareView } from "../../actions/share-view.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import styles from "./copy-link.module.css";

interface CopyLinkProps {
  readonly store: ExplorerStore;
}

/** Milliseconds for which the button says that it copied. */
const shown = 2400;

/** Copies the address of what is shown; where the browser does not allow that, shows it to be copied by hand. */
export function CopyLink({ store }: CopyLinkProps) {
  const [copied, setCopied] = useState(false);
  const [address, setAddress] = useState<string>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), shown);
    return () => clearTimeout(timer);
  }, [copied]);
  useEffect(() => {
    if (address !== undefined) field.current?.select();
  }, [address]);
  const share = async () => {
    const byHand = await shareView(store);
    setCopied(byHand === undefined);
    setAddress(byHand);
  };
  const close = () => {
    setAddress(undefined);
    place.current?.querySelector("button")?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what the button opened
    <div
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || address === undefined) return;
        event.preventDefault();
        close();
      }}
    >
      <Button onPress={() => void share()}>{copied ? words.changes.shared : words.changes.share}</Button>
      {address !== undefined && (
        <div className={styles.byHand}>
          <label htmlFor={id}>{words.changes.byHand}</label>
          <div className={styles.field}>
            <input id={id} ref={field} className={styles.address} readOnly value={address} />
            <Button onPress={close}>{words.filters.close}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
