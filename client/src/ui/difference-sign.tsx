import { differenceRadius, differenceSigns, type Difference } from "server/contract/difference.ts";
import styles from "./difference-sign.module.css";

interface DifferenceSignProps {
  readonly difference: Difference;
}

/** The mark of a line that differs between two days, as the picture draws it; beside words that say it. */
export function DifferenceSign({ difference }: DifferenceSignProps) {
  return (
    <svg
      className={styles.sign}
      viewBox="-9.5 -9.5 19 19"
      width="19"
      height="19"
      aria-hidden="true"
      data-difference={difference}
    >
      <circle r={differenceRadius} />
      <path d={differenceSigns[difference]} />
    </svg>
  );
}
