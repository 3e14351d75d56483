import type { ReactNode } from "react";
import { Button, Link } from "react-aria-components";
import styles from "./row-action.module.css";

interface RowActionProps {
  readonly children: ReactNode;
  /** A name for screen readers: the words shown stand in many rows. */
  readonly label: string;
  readonly onPress?: () => void;
  /** Where it leads, instead. */
  readonly href?: string;
}

/** Something to be done with one row of many, quiet in words: pressing it does not select the row. */
export function RowAction({ children, label, onPress, href }: RowActionProps) {
  const className = styles.action ?? "";
  return href === undefined ? (
    <Button className={className} aria-label={label} {...(onPress === undefined ? {} : { onPress })}>
      {children}
    </Button>
  ) : (
    <Link className={className} aria-label={label} href={href}>
      {children}
    </Link>
  );
}
