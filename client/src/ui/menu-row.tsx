import type { ReactNode } from "react";
import styles from "./menu.module.css";

interface MenuRowProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** What it does, in a few more words. */
  readonly hint?: string | undefined;
  /** It is the one of its kind that is in force now. */
  readonly chosen?: boolean;
  /** The language its words are in, where that is not the page's. */
  readonly lang?: string;
}

/** One thing that a menu offers. */
export function MenuRow({ children, onPress, hint, chosen = false, lang }: MenuRowProps) {
  return (
    <button type="button" className={styles.row} onClick={onPress} aria-pressed={chosen ? true : undefined}>
      <span className={styles.word} lang={lang}>
        {children}
      </span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </button>
  );
}
