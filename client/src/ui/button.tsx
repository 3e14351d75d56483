import type { ReactNode } from "react";
import styles from "./button.module.css";

interface ButtonProps {
  readonly children: ReactNode;
  /** Left out of a button that submits its form, where the form does it. */
  readonly onPress?: () => void;
  /** Somebody is about to press it, maybe: a pointer or the focus has come to it. */
  readonly onApproach?: () => void;
  /** The first action of its place. */
  readonly first?: boolean;
  /** Why it cannot be pressed now; it stays reachable and says so. */
  readonly notPossible?: string | undefined;
  /** A name for screen readers where the words shown are not enough. */
  readonly label?: string | undefined;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly expanded?: boolean | undefined;
  readonly id?: string | undefined;
  /** It submits the form it stands in. */
  readonly submit?: boolean;
}

/** A button that stays focusable when it cannot be pressed, with the reason as its title. */
export function Button({
  children,
  onPress,
  onApproach,
  first = false,
  notPossible,
  label,
  expanded,
  id,
  submit = false,
}: ButtonProps) {
  return (
    <button
      id={id}
      type={submit ? "submit" : "button"}
      className={first ? `${styles.button} ${styles.first}` : styles.button}
      aria-disabled={notPossible === undefined ? undefined : true}
      aria-label={label}
      aria-expanded={expanded}
      title={notPossible}
      onPointerEnter={notPossible === undefined ? onApproach : undefined}
      onFocus={notPossible === undefined ? onApproach : undefined}
      onClick={() => {
        if (notPossible === undefined) onPress?.();
      }}
    >
      {children}
    </button>
  );
}
