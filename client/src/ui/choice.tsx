import type { ReactNode } from "react";
import styles from "./choice.module.css";

interface ChoiceProps {
  /** Its word, with a sample before it where there is one. */
  readonly children: ReactNode;
  readonly count?: number | undefined;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** Why it cannot be ticked now; it stays reachable and says so. */
  readonly notPossible?: string | undefined;
  readonly className?: string | undefined;
}

/** One thing to tick, with how much of it there is. */
export function Choice({ children, count, checked, onToggle, notPossible, className }: ChoiceProps) {
  return (
    <label
      className={className === undefined ? styles.choice : `${styles.choice} ${className}`}
      data-not-possible={notPossible === undefined ? undefined : ""}
      title={notPossible}
    >
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        aria-disabled={notPossible === undefined ? undefined : true}
        onChange={() => {
          if (notPossible === undefined) onToggle();
        }}
      />
      {children}
      {count !== undefined && (
        <>
          {" "}
          <span className={styles.count}>{count}</span>
        </>
      )}
    </label>
  );
}
