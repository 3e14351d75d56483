import type { ReactNode } from "react";
import { Link } from "wouter";
import styles from "./button.module.css";

interface ButtonLinkProps {
  readonly children: ReactNode;
  readonly to: string;
  readonly first?: boolean;
}

/** A link to another address of Lodeline that looks like a button. */
export function ButtonLink({ children, to, first = false }: ButtonLinkProps) {
  return (
    <Link href={to} className={first ? `${styles.button} ${styles.first}` : styles.button}>
      {children}
    </Link>
  );
}
